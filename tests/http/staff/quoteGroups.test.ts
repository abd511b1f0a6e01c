import { describe, expect, it } from '@jest/globals'
import { groupPricesWire } from '@/src/queries/quote/builderWire'
import { aLineWire } from '@/tests/factories/tripWires'
import { statementsDuring } from '@/tests/support/countQueries'
import { nowhere, withBuilder } from '@/tests/support/withBuilder'

describe('a trip for groups of several sizes', () => {
  const { hotel, ask, ownDraft, stayTrip } = withBuilder()
  const options = ['classic', 'luxury'].map((id) => ({ id, name: id, text: null }))
  const car = (optionId: string, sell: number) =>
    aLineWire({ id: optionId, component: 'transfer', option_id: optionId, sell_minor: sell, net_minor: sell / 2 })

  it('is one table with a column for each option', async () => {
    const { versionId } = await ownDraft()
    const lines = [hotel().stay, car('classic', 10_000), car('luxury', 30_000)]
    const trip = stayTrip({ options, lines })
    const { status, body } = await ask('sales', 'POST', `${versionId}/group-prices`, { trip, from: 2, to: 4 })
    expect(status).toBe(200)
    // Two nights at 80.00 a room and 25 % are 200.00 a room; three people take two rooms.
    expect(groupPricesWire.parse(body)).toMatchObject({
      sizes: [2, 3, 4],
      options: [
        {
          id: 'classic',
          prices: [
            { travelers: 2, total: { amount_minor: 30_000 }, per_person: { amount_minor: 15_000 } },
            { travelers: 3, total: { amount_minor: 50_000 }, warnings: [] },
            { travelers: 4, total: { amount_minor: 50_000 }, net: { amount_minor: 37_000 }, warnings: [] },
          ],
        },
        { id: 'luxury', prices: [{ total: { amount_minor: 50_000 } }, {}, { total: { amount_minor: 70_000 } }] },
      ],
    })
  })

  it('is one column where there is nothing to choose, for 2 to 16 unless it is said', async () => {
    const { versionId } = await ownDraft()
    const { body } = await ask('service', 'POST', `${versionId}/group-prices`, { trip: stayTrip() })
    expect(body).toMatchObject({ options: [{ id: null, name: null }] })
    const table = groupPricesWire.parse(body)
    expect(table.sizes).toEqual(Array.from({ length: 15 }, (_, index) => index + 2))
    expect(table.options[0]?.prices.every(({ net, margin }) => net === null && margin === null)).toBe(true)
  })

  it('reads the database no oftener for fifteen sizes than for one', async () => {
    const { versionId } = await ownDraft()
    const count = async (to: number) =>
      (
        await statementsDuring(() =>
          ask('sales', 'POST', `${versionId}/group-prices`, { trip: stayTrip(), from: 2, to }),
        )
      ).length
    await count(2)
    expect(await count(16)).toBe(await count(2))
  })

  it('is refused to strangers, for what is no group, and for a trip that does not fit together', async () => {
    const { versionId } = await ownDraft()
    const group = (who: string, given: object, id = versionId) =>
      ask(who, 'POST', `${id}/group-prices`, { trip: stayTrip(), from: 2, to: 4, ...given })
    const statuses = await Promise.all([
      group('nobody', {}),
      group('content', {}),
      group('other', {}),
      group('sales', {}, nowhere),
      group('sales', { from: 1 }),
      group('sales', { to: 17 }),
      group('sales', { from: 9 }),
      group('sales', { trip: stayTrip({ lines: [aLineWire({ day_id: 'gone' })] }) }),
    ])
    expect(statuses.map(({ status }) => status)).toEqual([401, 403, 404, 404, 422, 422, 422, 422])
  })
})
