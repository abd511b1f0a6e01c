import { describe, expect, it } from '@jest/globals'
import { planRows } from '@/src/domain/finance/planRows'
import { decideApproval } from '@/src/domain/quote/decideApproval'
import { priceTrip } from '@/src/domain/quote/priceTrip'
import type { FxRate, TripLine, TripPricing } from '@/src/domain/quote/tripPricing'
import type { Money } from '@/src/domain/shared/money'
import { aCard, adults, aPrice, aRoom, aTrip, aTripLine, quarterOnAll } from '@/tests/factories/trips'
import { example } from './example'

const usd = (amountMinor: number): Money => ({ amountMinor, currency: 'USD' })
const double = aRoom('DBL', ['a1', 'a2'])
const vndToUsd: FxRate = {
  from: 'VND',
  to: 'USD',
  rate: '0.00004',
  bufferPercent: '2',
  source: 'sandbox',
  at: '2027-01-04T02:00:00Z',
}
const inVnd = aCard({ currency: 'VND', prices: [aPrice('DBL', 2_345_678)] })
const nights = (days: number, given: Partial<TripPricing> = {}): TripPricing =>
  aTrip({ rateCards: [inVnd], fx: [vndToUsd], lines: [aTripLine({ days, rooms: [double] })], ...given })

describe('another currency', () => {
  // 2,345,678 ₫ × 0.00004 = 93.82712; × 1.02 = 95.7036624; × 1.25 = 119.629578: 119.63. Cost 95.70. Three nights: 358.89, 287.10.
  example('49. VND sold in USD, with a buffer', nights(3), {
    rows: [['DBL', 3, 2_345_678, 11_963, 35_889]],
    total: 35_889,
    net: 28_710,
  })

  // The same, every unit rounded up to a full dollar: 120.00; three nights 360.00.
  example(
    '50. VND sold in USD, rounded up to full dollars',
    nights(3, { rounding: { unitUpToMinor: 100, totalUpToMinor: null } }),
    { rows: [['DBL', 3, 2_345_678, 12_000, 36_000]], total: 36_000, net: 28_710 },
  )

  // 40.00 USD × 25,000 = 1,000,000 ₫; no buffer; × 1.25 = 1,250,000 ₫: no decimals. Two nights: 2,500,000 ₫.
  example(
    '51. USD sold in VND',
    nights(2, {
      currency: 'VND',
      rateCards: [aCard({ prices: [aPrice('DBL', 4_000)] })],
      fx: [{ ...vndToUsd, from: 'USD', to: 'VND', rate: '25000', bufferPercent: '0' }],
    }),
    { rows: [['DBL', 2, 4_000, 1_250_000, 2_500_000]], total: 2_500_000, net: 2_000_000 },
  )

  // 1,000.20 ฿ × 0.025 = 25.005 €: a cost of 25.01, half away from zero; 25.005 × 1.1 = 27.5055: 27.51, out of the exact cost.
  example(
    '52. THB sold in EUR: cost and price are each rounded once',
    nights(1, {
      currency: 'EUR',
      rateCards: [aCard({ currency: 'THB', prices: [aPrice('DBL', 100_020)] })],
      fx: [{ ...vndToUsd, from: 'THB', to: 'EUR', rate: '0.025', bufferPercent: '0' }],
      markupRules: [{ ...quarterOnAll, percent: '10' }],
    }),
    { rows: [['DBL', 1, 100_020, 2_751, 2_751]], total: 2_751, net: 2_501 },
  )
})

const typed = (sell: number, net: number | null, given: Partial<TripLine> = {}): TripLine =>
  aTripLine({
    id: 'typed',
    rateCardVersionId: null,
    typed: { quantity: 1, per: 'line', unitSell: usd(sell), unitNet: net === null ? null : usd(net) },
    ...given,
  })

describe('what was typed', () => {
  // 3 × 60.00 = 180.00, net 3 × 45.00 = 135.00.
  example(
    '55. a price by hand stays',
    aTrip({ lines: [typed(0, 0, { typed: { quantity: 3, per: 'line', unitSell: usd(6_000), unitNet: usd(4_500) } })] }),
    { rows: [['typed', 3, 4_500, 6_000, 18_000]], total: 18_000, net: 13_500 },
  )

  // The sale is by hand, 90.00; the cost is the card's: two nights of 80.00 are 160.00 against 2 × 90.00 = 180.00.
  example(
    '56. a price by hand, the net of the rate card',
    aTrip({
      rateCards: [aCard({ prices: [aPrice('DBL', 8_000)] })],
      lines: [
        aTripLine({
          days: 2,
          rooms: [double],
          typed: { quantity: 2, per: 'line', unitSell: usd(9_000), unitNet: null },
        }),
      ],
    }),
    { rows: [['typed', 2, null, 9_000, 18_000]], total: 18_000, net: 16_000 },
  )

  // 100.00 is summed; an optional 50.00 and the museum they see on their own are shown only.
  example(
    '57. optional and own arrangements are not summed',
    aTrip({
      lines: [
        typed(10_000, 8_000),
        typed(5_000, 4_000, { id: 'spa', label: 'Spa', inclusion: 'optional' }),
        aTripLine({ id: 'museum', label: 'Museum', rateCardVersionId: null, inclusion: 'own_arrangement' }),
      ],
    }),
    {
      rows: [
        ['typed', 1, 8_000, 10_000, 10_000],
        ['typed', 1, 4_000, 5_000, 5_000],
      ],
      total: 10_000,
      net: 8_000,
    },
  )

  // 100.01 is rounded up to 105.00: 4.99 on a line of its own, and the margin is 105.00 − 80.00.
  it('58. the rounding of the total is a line of its own', () => {
    const { quote } = priceTrip(
      aTrip({ lines: [typed(10_001, 8_000)], rounding: { unitUpToMinor: null, totalUpToMinor: 500 } }),
    )
    expect(quote.lines.map(({ section, sell }) => [section, sell.amountMinor])).toEqual([
      ['accommodation', 10_001],
      ['rounding', 499],
    ])
    expect(quote).toMatchObject({ total: usd(10_500), margin: usd(2_500), perPerson: usd(5_250) })
  })

  // 100.01 for two are 50.005 each, printed 50.01; 2 × 50.01 = 100.02 is not the total, which is binding.
  it('59. a price per person that does not multiply to the total says so', () => {
    const { quote, split } = priceTrip(aTrip({ lines: [typed(10_001, 8_000)] }))
    expect(split.categories.map(({ each }) => each)).toEqual([usd(5_001)])
    expect(split.categoriesAddUp).toBe(false)
    expect(split.travelers.map(({ amount }) => amount.amountMinor)).toEqual([5_001, 5_000])
    expect(quote.perPerson).toBeNull()
  })
})

describe('a lump sum', () => {
  // 1,500.00 a person for two is 3,000.00, less 10 % (300.00) is 2,700.00. Deposit 30 %: 810.00; 20 %: 540.00; rest 1,350.00.
  // The lines behind it cost 2 × 80.00 = 160.00 and a typed 2,000.00: 2,700.00 − 2,160.00 = 540.00, a margin of 20 %.
  const trip = aTrip({
    rateCards: [aCard({ prices: [aPrice('DBL', 8_000)] })],
    lines: [aTripLine({ days: 2, rooms: [double] }), typed(1, 200_000)],
    offer: {
      mode: 'lump_sum',
      basis: 'per_person',
      durationDays: 9,
      sell: usd(150_000),
      net: null,
      adjustments: [{ kind: 'discount', label: 'Early bird', sell: usd(30_000), net: null, optional: false }],
    },
  })

  it('60. with a discount and instalments, its margin by the lines behind it', () => {
    const { quote, split } = priceTrip(trip)
    expect(quote.lines.map(({ section, sell }) => [section, sell.amountMinor])).toEqual([
      ['trip', 300_000],
      ['discounts', -30_000],
    ])
    expect(quote).toMatchObject({
      total: usd(270_000),
      net: usd(216_000),
      margin: usd(54_000),
      marginPercent: 20,
      perPerson: usd(135_000),
    })
    expect(split.travelers.map(({ amount }) => amount.amountMinor)).toEqual([135_000, 135_000])
    const plan = {
      depositPercent: 30,
      instalments: [{ percent: 20, anchor: { kind: 'days_before_start', days: 90 } as const }],
      balanceAnchor: { kind: 'days_before_start', days: 45 } as const,
    }
    const rows = planRows({
      total: quote.total,
      plan,
      acceptedOn: '2026-11-01',
      tripStart: '2027-03-01',
      tripEnd: '2027-03-09',
    })
    expect(rows.map(({ amount }) => amount.amountMinor)).toEqual([81_000, 54_000, 135_000])
  })

  // The discount of 300.00 is 10 % of 3,000.00: above 5 %. The margin of 20 % is not below 20 %, but below 20.01 %.
  it('61. needs a manager for its discount, and for its margin', () => {
    const { quote } = priceTrip(trip)
    const known = { asksForUnknownMargin: true }
    const codes = (marginFloorPercent: string, discountMaxPercent: string) =>
      decideApproval(quote, { ...known, marginFloorPercent, discountMaxPercent }).reasons.map(({ code }) => code)
    expect(codes('20', '10')).toEqual([])
    expect(codes('20', '5')).toEqual(['discount-above-limit'])
    expect(codes('20.01', '9.99')).toEqual(['margin-below-floor', 'discount-above-limit'])
  })

  // Four at 1,500.00 are 6,000.00, less 300.00 is 5,700.00: 1,425.00 each.
  it('62. is split evenly', () => {
    const { split } = priceTrip({ ...trip, travelers: adults(4), lines: [] })
    expect(split.travelers.map(({ amount }) => amount.amountMinor)).toEqual([142_500, 142_500, 142_500, 142_500])
  })
})
