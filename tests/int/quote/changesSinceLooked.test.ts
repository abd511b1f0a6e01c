import { describe, expect, it } from '@jest/globals'
import { openVersion } from '@/src/commands/quote/openVersion'
import { recordView } from '@/src/commands/quote/recordView'
import { sendQuote } from '@/src/commands/quote/sendQuote'
import type { QuoteVersion } from '@/src/payload-types'
import type { FrozenOffer } from '@/src/queries/quote/frozenOffer'
import { aSentQuote, release } from '@/tests/factories/quotes'
import { withTestPayload } from '@/tests/support/testPayload'

const visitor = {
  address: '203.0.113.9',
  userAgent:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile Safari/604.1',
  isStaff: false,
  isPrefetch: false,
}
const cabin = { dayNumber: 1, component: 'accommodation' as const, label: 'Standard cabin', quantity: 1 }

describe('what is new to a customer who read an earlier version', () => {
  const test = withTestPayload()

  const sendNext = async (quoteId: string, change: (version: QuoteVersion) => Partial<QuoteVersion>) => {
    const ctx = await test.context()
    const { versionId } = await openVersion(ctx, { quoteId })
    const draft = await test.payload.findByID({ collection: 'quote-versions', id: versionId, depth: 0 })
    await test.payload.update({ collection: 'quote-versions', id: versionId, data: change(draft), depth: 0 })
    await sendQuote(ctx, { versionId })
    await release(ctx, { quoteId, versionId })
    const sent = await test.payload.findByID({ collection: 'quote-versions', id: versionId, depth: 0 })
    return (sent.frozen as unknown as FrozenOffer).view.changes
  }
  const deluxe = ({ lines }: QuoteVersion): Partial<QuoteVersion> => ({
    lines: lines?.map((line) => ({ ...line, label: 'Deluxe cabin', sellMinor: 18_400 })),
  })
  const aQuote = async (granularity: 'lines' | 'total') =>
    aSentQuote(await test.context(), {
      pricingMode: 'lines',
      granularity,
      lines: [{ ...cabin, sellMinor: 10_000, netMinor: 8_000 }],
    })

  it('is told against the version they opened, not one they never saw', async () => {
    const { quoteId, versionId } = await aQuote('lines')
    await recordView(await test.context(), { versionId, visitor })
    await sendNext(quoteId, () => ({ title: 'Never opened' }))
    expect(await sendNext(quoteId, deluxe)).toEqual([
      {
        kind: 'line_replaced',
        told: false,
        day: 1,
        from: 'Standard cabin',
        to: 'Deluxe cabin',
        difference: { amountMinor: 8_400, currency: 'USD' },
      },
      expect.objectContaining({ kind: 'total', difference: { amountMinor: 8_400, currency: 'USD' } }),
    ])
  })

  it('is no finer than they see prices, and nothing where nothing was opened', async () => {
    const opened = await aQuote('total')
    await recordView(await test.context(), { versionId: opened.versionId, visitor })
    expect((await sendNext(opened.quoteId, deluxe)).map(({ kind }) => kind)).toEqual(['total'])
    const unopened = await aQuote('lines')
    expect(await sendNext(unopened.quoteId, deluxe)).toEqual([])
  })
})
