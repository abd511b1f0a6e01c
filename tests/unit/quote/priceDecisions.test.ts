import { describe, expect, it } from '@jest/globals'
import { decideApproval } from '@/src/domain/quote/decideApproval'
import { decideFxFreshness } from '@/src/domain/quote/decideFxFreshness'
import { lumpSumLines } from '@/src/domain/quote/lumpSumLines'
import { totalOfLines } from '@/src/domain/quote/totalOfLines'

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' }) as const

const priced = ({ sell, net, discount = 0 }: { sell: number; net: number | null; discount?: number }) => {
  const lines = lumpSumLines({
    travelers: { adults: 2, children: 0 },
    durationDays: 9,
    lumpSum: { basis: 'per_trip', sell: usd(sell), net: net === null ? null : usd(net) },
    adjustments:
      discount > 0 ? [{ kind: 'discount', label: 'Less', sell: usd(discount), net: null, optional: false }] : [],
  })
  return { ...totalOfLines(lines, { currency: 'USD', roundTotalUpToMinor: null }), perPerson: null }
}

const decide = (price: Parameters<typeof priced>[0], marginFloorPercent = '20', discountMaxPercent = '5') =>
  decideApproval(priced(price), { marginFloorPercent, discountMaxPercent, asksForUnknownMargin: true })

describe('a manager is asked', () => {
  it('for nothing where margin and discount are within limits', () => {
    expect(decide({ sell: 10_000, net: 8_000 })).toEqual({ isNeeded: false, reasons: [] })
    expect(decide({ sell: 0, net: null })).toEqual({ isNeeded: false, reasons: [] })
  })

  it('for a margin one cent below the floor, whatever its rounded percentage says', () => {
    expect(decide({ sell: 10_000, net: 8_001 })).toEqual({
      isNeeded: true,
      reasons: [{ code: 'margin-below-floor', detail: 'The margin is $19.99 (20 %), below the floor of 20 %.' }],
    })
    expect(decide({ sell: 1_000, net: 876 }, '12.5').reasons.map(({ code }) => code)).toEqual(['margin-below-floor'])
    expect(decide({ sell: 1_000, net: 875 }, '12.5').isNeeded).toBe(false)
  })

  it('for a loss', () => {
    expect(decide({ sell: 10_000, net: 12_000 }, '0').reasons.map(({ code }) => code)).toEqual(['margin-below-floor'])
  })

  it('for a margin nobody knows', () => {
    expect(decide({ sell: 10_000, net: null }).reasons).toEqual([
      { code: 'margin-unknown', detail: 'The net price of a line is not known, so the margin is not.' },
    ])
    const policy = { marginFloorPercent: '20', discountMaxPercent: '5', asksForUnknownMargin: false }
    expect(decideApproval(priced({ sell: 10_000, net: null }), policy).isNeeded).toBe(false)
  })

  // 5 % of 100.00 is 5.00.
  it('for a discount a cent above the limit', () => {
    expect(decide({ sell: 10_000, net: 5_000, discount: 500 }).isNeeded).toBe(false)
    expect(decide({ sell: 10_000, net: 5_000, discount: 501 }).reasons).toEqual([
      { code: 'discount-above-limit', detail: 'The discount of $5.01 is more than 5 % of $100.00.' },
    ])
  })

  it('for any discount where none may be given', () => {
    expect(decide({ sell: 10_000, net: 5_000, discount: 1 }, '20', '0').reasons.map(({ code }) => code)).toEqual([
      'discount-above-limit',
    ])
  })
})

describe('a rate of exchange', () => {
  const rate = { from: 'VND', to: 'USD', rate: '0.00004', bufferPercent: '2', source: 'sandbox' } as const
  const decideAt = (at: string) =>
    decideFxFreshness([{ ...rate, at }], { now: new Date('2027-01-02T12:00:00Z'), hoursMax: 24 })[0]

  it('is fresh up to the limit and stale beyond it', () => {
    expect(decideAt('2027-01-01T12:00:00Z')).toEqual({
      pair: 'VND/USD',
      isStale: false,
      hoursOld: 24,
      detail: 'The rate from VND to USD by sandbox is 24 hours old.',
    })
    expect(decideAt('2027-01-01T11:59:59Z')).toMatchObject({
      isStale: true,
      detail: 'The rate from VND to USD by sandbox is 24 hours old, more than 24.',
    })
  })

  it('of a clock that runs ahead is fresh', () => {
    expect(decideAt('2027-01-02T13:00:00Z')).toMatchObject({ isStale: false, hoursOld: 0 })
  })
})
