import type { Price } from '@/src/domain/shared/rateCard'
import { childShare, type Draw, netting, rateStep } from './draw'
import { freePlaceCount, givenAway } from './freePlaces'
import type { Head } from './heads'
import { type DrawnUnit, drawnOnce, type LineTerms, type TermsDay } from './lineTerms'
import { loadsOf } from './loadsOf'
import { type HeadsOn, headsOn, type Party } from './party'
import type { Finding } from './pricingWarning'
import { priceForSize } from './rateDesk'
import { surchargeDraws } from './surchargeDraws'
import type { TripLine } from './tripPricing'

export type ServiceCase = {
  line: Pick<TripLine, 'units' | 'capacity'>
  terms: LineTerms
  party: Party
}

type ServiceDay = { day: TermsDay } & Omit<HeadsOn, 'findings'>
type DayPrice = { draws: Draw[]; findings: readonly Finding[] }

const missing = ({ terms }: ServiceCase, { day: { date, season }, guests }: ServiceDay): Finding => {
  const when = season === null ? '' : ` in the season ${season}`
  const what = `${terms.card.card.name} has no price for a group of ${guests.length}${when}`
  return { code: 'rate-missing', what, date }
}

const personUnit = (
  { terms: { card } }: ServiceCase,
  { day: { season } }: ServiceDay,
  price: Price,
  head: Head,
): DrawnUnit => {
  const share = childShare(head, { sharing: null, bed: null })
  const rate = rateStep(card, price, { season })
  if (!share) return { kind: 'person', key: price.id, ...withSteps(netting(card, price), [rate]) }
  const { percent, step, termId } = share
  const fixed = share.amountMinor !== null
  const net = netting(card, { amountMinor: share.amountMinor ?? price.amountMinor, percent })
  return {
    kind: head.as === 'infant' ? 'infant' : 'child',
    key: `${termId}|${head.band?.id}|${head.age}|${fixed ? '' : price.id}`,
    ...withSteps(net, fixed ? [step] : [rate, step]),
  }
}

const withSteps = ({ netMinor, steps }: ReturnType<typeof netting>, before: DrawnUnit['steps']) => ({
  netMinor,
  steps: [...before, ...steps],
})

const isAlike = (a: Head, b: Head): boolean => a.band === b.band && (a.band === null || a.age === b.age)

/** Those who pay alike: the adults, and each age of a band; whoever is first speaks for them. */
const alike = (heads: readonly Head[]): { head: Head; by: number[] }[] => {
  const groups: { head: Head; by: number[] }[] = []
  for (const head of heads) {
    const group = groups.find((each) => isAlike(each.head, head))
    if (group) group.by.push(head.index)
    else groups.push({ head, by: [head.index] })
  }
  return groups
}

const perPerson = (given: ServiceCase, seen: ServiceDay): DayPrice => {
  const { terms } = given
  const { freePlaces } = terms.card.card
  const { heads, guests, day } = seen
  const { date, prices } = day
  const price = priceForSize(prices, guests.length)
  if (!price) return { draws: [], findings: [missing(given, seen)] }
  const draws = alike(heads).map(({ head, by }): Draw => {
    const key = head.band ? `${price.id}|${head.band.id}|${head.age}` : price.id
    const { kind, netMinor, key: unitKey, steps } = drawnOnce(day, key, () => personUnit(given, seen, price, head))
    return { kind, netMinor, key: unitKey, steps, date, quantity: by.length, by }
  })
  const free = freePlaceCount(freePlaces, guests.length)
  const adults = draws.find(({ kind }) => kind === 'person')
  if (free === 0 || !adults || !freePlaces) return { draws, findings: [] }
  const leaders = guests.filter((index) => heads[index]?.paying === false)
  const by = leaders.length > 0 && leaders.length <= free ? leaders : guests
  return { draws: [...draws, { ...givenAway(adults, { freePlaces, quantity: free }), by }], findings: [] }
}

const unitOf = (
  { terms: { card } }: ServiceCase,
  { day: { season } }: ServiceDay,
  price: Price,
  people: number,
): DrawnUnit => {
  const rate = rateStep(card, price, { season })
  return {
    kind: 'unit',
    key: `${price.id}|${people}`,
    ...withSteps(netting(card, price), [rate, { step: 'load', people }]),
  }
}

const perUnit = (given: ServiceCase, seen: ServiceDay): DayPrice => {
  const { line, terms } = given
  const { guests, day } = seen
  const { date, prices } = day
  const biggest = day.biggest ?? line.capacity
  const { loads, isTooFull } = loadsOf(guests.length, { units: line.units, biggest })
  const findings: Finding[] = []
  if (isTooFull) {
    const what = `${terms.card.card.name} does not take ${guests.length} people in ${line.units}`
    findings.push({ code: 'over-capacity', what, date })
  }
  const draws: Draw[] = []
  for (const { people, units } of loads) {
    const price = priceForSize(prices, Math.min(people, biggest ?? people))
    if (!price) {
      findings.push(missing(given, seen))
      continue
    }
    const unit = drawnOnce(day, `${price.id}|${people}`, () => unitOf(given, seen, price, people))
    const { kind, netMinor, key, steps } = unit
    draws.push({ kind, netMinor, key, steps, date, quantity: units, by: guests })
  }
  return { draws, findings }
}

const withSurcharges = (given: ServiceCase, draws: readonly Draw[]): Draw[] => {
  const { card, days, dates } = given.terms
  const seen = days.map(({ date }) => ({ date, heads: headsOn(given.party, { card: card.card, date }).heads }))
  const ofDate = (date: string) => draws.filter((draw) => draw.kind === 'unit' && draw.date === date)
  const counts = dates.map((date) => ofDate(date).reduce((sum, { quantity }) => sum + quantity, 0))
  return [...draws, ...surchargeDraws({ desk: card, roomTypeId: null, units: Math.max(1, ...counts), days: seen })]
}

/** Prices a service per person or per unit on each of its dates, by the size of the group that takes part. */
export const servicePrice = (given: ServiceCase): DayPrice => {
  const { terms, party } = given
  const { card } = terms.card
  const draws: Draw[] = []
  const findings = [...terms.findingsFor(null)]
  for (const day of terms.days) {
    const { heads, guests, findings: looked } = headsOn(party, { card, date: day.date })
    const seen = { day, heads, guests }
    const price = card.basis === 'unit' ? perUnit(given, seen) : perPerson(given, seen)
    draws.push(...price.draws)
    findings.push(...looked, ...price.findings)
  }
  return { draws: card.surcharges.length > 0 ? withSurcharges(given, draws) : draws, findings }
}
