import { describe, expect, it } from '@jest/globals'
import { approvedPrices } from '@/src/domain/quote/approvedPrice'
import type { BlockedSupplies } from '@/src/domain/quote/blockedSupplies'
import { type PricedContent, priceContent } from '@/src/domain/quote/priceContent'
import { priceStanding } from '@/src/domain/quote/priceStanding'
import { noPricingFacts } from '@/src/domain/quote/tripPricingOf'
import { aContent, typedLine } from '@/tests/factories/contents'

const nobody: BlockedSupplies = new Map()
const policy = { marginFloorPercent: '20', discountMaxPercent: '5', asksForUnknownMargin: false }

const priceOf = (sellMinor: number, netMinor: number | null, discountMinor = 0): PricedContent => {
  const discount = { kind: 'discount' as const, label: 'Less', sellMinor: discountMinor }
  const lumpSum = { basis: 'per_trip' as const, sellMinor, netMinor }
  const adjustments = discountMinor > 0 ? [discount] : []
  return priceContent(aContent({ pricingMode: 'lump_sum', lines: [], lumpSum, adjustments }), noPricingFacts)
}
const standing = (priced: PricedContent, approved: PricedContent | null = null) =>
  priceStanding(priced, { policy, overrides: [], approved: approved ? approvedPrices(approved) : [], blocked: nobody })

describe('an approved price', () => {
  it('needs nobody where it keeps to the limits', () => {
    expect(standing(priceOf(10_000, 8_000))).toEqual({ warnings: [], approvalReasons: [], obstacles: [] })
  })

  it('keeps a price below the floor from being sent until a manager approved it', () => {
    const low = priceOf(10_000, 8_500)
    expect(standing(low)).toMatchObject({
      approvalReasons: [{ detail: 'The margin is $15.00 (15 %), below the floor of 20 %.' }],
      obstacles: ['A manager must approve this price: its margin is below the floor.'],
    })
    expect(standing(low, low).obstacles).toEqual([])
  })

  // 15 % of 100.00 is 15.00; of 200.00 it is 30.00, so 170.00 net is covered and 170.01 is not.
  it('covers any price with no less margin in percent, to the cent', () => {
    const approved = priceOf(10_000, 8_500)
    expect(standing(priceOf(20_000, 17_000), approved).obstacles).toEqual([])
    expect(standing(priceOf(20_000, 17_001), approved).approvalReasons).toHaveLength(1)
    expect(standing(priceOf(10_000, 8_400), approved).obstacles).toEqual([])
  })

  // 10.00 of 110.00 is more than 5 %; the same 10.00 of 100.00 is more than was approved.
  it('covers no more discount than was approved', () => {
    const approved = priceOf(11_000, 5_000, 1_000)
    expect(standing(approved).approvalReasons).toHaveLength(1)
    expect(standing(approved, approved).obstacles).toEqual([])
    expect(standing(priceOf(10_000, 4_000, 1_000), approved).approvalReasons).toHaveLength(1)
  })

  it('of a margin nobody knew does not cover one that is known and low', () => {
    const unknown = priceOf(10_000, null)
    const asking = {
      policy: { ...policy, asksForUnknownMargin: true },
      overrides: [],
      approved: approvedPrices(unknown),
      blocked: nobody,
    }
    expect(priceStanding(unknown, asking).obstacles).toEqual([])
    expect(priceStanding(priceOf(9_000, null), asking).approvalReasons).toHaveLength(1)
    expect(priceStanding(priceOf(10_000, 9_000), asking).approvalReasons).toHaveLength(1)
  })
})

describe('options', () => {
  const line = { component: 'accommodation' as const, label: 'Rooms', dayNumber: 1 }
  const priceWith = (standardNet: number) =>
    priceContent(
      aContent({
        options: [
          { key: 'a', name: 'Standard' },
          { key: 'b', name: 'Deluxe' },
        ],
        lines: [
          { ...line, option: 'a', sellMinor: 10_000, netMinor: standardNet },
          { ...line, option: 'b', sellMinor: 20_000, netMinor: 19_000 },
        ],
      }),
      noPricingFacts,
    )

  it('are approved one by one, and each says which it is', () => {
    const priced = priceWith(8_000)
    expect(standing(priced).approvalReasons).toMatchObject([
      { detail: 'Deluxe: The margin is $10.00 (5 %), below the floor of 20 %.' },
    ])
    expect(standing(priced, priced).obstacles).toEqual([])
    expect(standing(priceWith(9_900), priced).approvalReasons).toMatchObject([
      { detail: 'Standard: The margin is $1.00 (1 %), below the floor of 20 %.' },
    ])
  })
})

describe('a warning', () => {
  const boat = { key: 'line', component: 'transport' as const, label: 'Boat', dayNumber: 1 }
  const missing = priceContent(aContent({ lines: [boat] }), noPricingFacts)
  const left = (overrides: Parameters<typeof priceStanding>[1]['overrides']) =>
    priceStanding(missing, { policy, overrides, approved: [], blocked: nobody })

  it('keeps a price back until a manager gives a reason for that line', () => {
    expect(left([]).obstacles).toEqual([expect.stringContaining('Boat')])
    expect(left([{ code: 'rate-missing', lineId: 'line', reason: ' ' }]).obstacles).toHaveLength(1)
    expect(left([{ code: 'rate-missing', lineId: 'other', reason: 'Yes.' }]).obstacles).toHaveLength(1)
    const given = left([{ code: 'rate-missing', lineId: 'line', reason: 'By phone today.' }])
    expect(given).toMatchObject({ obstacles: [], warnings: [{ overridden: 'By phone today.' }] })
  })
})

describe('a line bought from a partner on the blocklist', () => {
  const partner = 'Demo Hotels'
  const priceAs = (inclusion: 'included' | 'own_arrangement') =>
    priceContent(
      aContent({
        options: [
          { key: 'a', name: 'Standard' },
          { key: 'b', name: 'Deluxe' },
        ],
        lines: [{ ...typedLine, key: 'hotel', supplied: 'lotus', inclusion }],
      }),
      noPricingFacts,
    )
  const warned = (priced: PricedContent, blocked: BlockedSupplies) =>
    priceStanding(priced, { policy, overrides: [], approved: [], blocked }).obstacles

  it('keeps a quote back and says whose it is and why, once for all options', () => {
    const blocked = new Map([['lotus', { partner, reason: 'unpaid refunds' }]])
    expect(warned(priceAs('included'), blocked)).toEqual(['Hotel: Demo Hotels is on the blocklist: unpaid refunds.'])
    const unsaid = new Map([['lotus', { partner, reason: null }]])
    expect(warned(priceAs('included'), unsaid)).toEqual(['Hotel: Demo Hotels is on the blocklist.'])
  })

  it('is none where the travelers arrange it themselves, or somebody else is on the list', () => {
    expect(warned(priceAs('own_arrangement'), new Map([['lotus', { partner, reason: null }]]))).toEqual([])
    expect(warned(priceAs('included'), new Map([['other', { partner, reason: null }]]))).toEqual([])
  })
})
