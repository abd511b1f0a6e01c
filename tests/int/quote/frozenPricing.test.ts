import { describe, expect, it } from '@jest/globals'
import { sendQuote } from '@/src/commands/quote/sendQuote'
import type { KeptPricing } from '@/src/domain/quote/keptPricing'
import { replayPricing } from '@/src/domain/quote/replayPricing'
import { aDraftQuote } from '@/tests/factories/quotes'
import { withTestPayload } from '@/tests/support/testPayload'

const hotel = {
  moment: 'day' as const,
  dayNumber: 1,
  component: 'accommodation' as const,
  label: 'Hotel in the Old Quarter',
  days: 2,
  quantity: 2,
  sellMinor: 9_000,
  netMinor: 7_000,
}

describe('what a sent version was priced by', () => {
  const test = withTestPayload()
  const versionOf = (id: string) => test.payload.findByID({ collection: 'quote-versions', id, depth: 0 })

  it('is kept with it and gives the same price again', async () => {
    const ctx = await test.context()
    const { versionId } = await aDraftQuote(ctx, { pricingMode: 'lines', lines: [hotel] })
    await sendQuote(ctx, { versionId })
    const version = await versionOf(versionId)
    const { input, figures } = version.pricing as unknown as KeptPricing
    expect(version.totalMinor).toBe(18_000)
    expect(replayPricing({ input: input.trip, figures }).isSame).toBe(true)
  })

  it('is refused while a rate card that prices a line is not there', async () => {
    const ctx = await test.context()
    const { versionId } = await aDraftQuote(ctx, {
      pricingMode: 'lines',
      lines: [hotel, { ...hotel, label: 'River cruise', sellMinor: null, netMinor: null }],
    })
    await expect(sendQuote(ctx, { versionId })).rejects.toMatchObject({
      code: 'quote-not-sendable',
      detail: expect.stringContaining('River cruise'),
    })
    expect(await versionOf(versionId)).toMatchObject({ status: 'draft', totalMinor: null })
  })

  it('knows its days, lines and travelers by keys that the next version keeps', async () => {
    const ctx = await test.context()
    const { versionId } = await aDraftQuote(ctx, { lines: [hotel], party: [{ name: 'Demo Traveller', kind: 'adult' }] })
    const { days, lines, party } = await versionOf(versionId)
    const keys = [...(days ?? []), ...(lines ?? []), ...(party ?? [])].map(({ key }) => key)
    expect(keys.every((key) => typeof key === 'string' && key !== '')).toBe(true)
    expect(new Set(keys).size).toBe(keys.length)
  })
})
