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

type ServiceDay = { day: TermsDay; seen: HeadsOn }
const none: readonly Finding[] = []

type DayPrice = { draws: Draw[]; findings: readonly Finding[] }

const missing = ({ terms }: ServiceCase, { day: { date, season }, seen: { guests } }: ServiceDay): Finding => {
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

const perPerson = (given: ServiceCase, on: ServiceDay): DayPrice => {
  const { terms } = given
  const { freePlaces } = terms.card.card
  const { heads, guests, alike } = on.seen
  const { date, prices } = on.day
  const price = priceForSize(prices, guests.length)
  if (!price) return { draws: [], findings: [missing(given, on)] }
  const draws = alike.map(({ head, by }): Draw => {
    const apart = head.band ? `${head.band.id}|${head.age}` : ''
    const make = () => personUnit(given, on, price, head)
    const { kind, netMinor, key, steps } = drawnOnce(on.day, { price, apart, make })
    return { kind, netMinor, key, steps, date, quantity: by.length, by }
  })
  if (!freePlaces) return { draws, findings: none }
  const free = freePlaceCount(freePlaces, guests.length)
  const adults = draws.find(({ kind }) => kind === 'person')
  if (free === 0 || !adults) return { draws, findings: none }
  const leaders = guests.filter((index) => heads[index]?.paying === false)
  const by = leaders.length > 0 && leaders.length <= free ? leaders : guests
  return { draws: [...draws, { ...givenAway(adults, { freePlaces, quantity: free }), by }], findings: none }
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

const perUnit = (given: ServiceCase, on: ServiceDay): DayPrice => {
  const { line, terms } = given
  const { day } = on
  const { guests } = on.seen
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
      findings.push(missing(given, on))
      continue
    }
    const unit = drawnOnce(day, { price, apart: people, make: () => unitOf(given, on, price, people) })
    const { kind, netMinor, key, steps } = unit
    draws.push({ kind, netMinor, key, steps, date, quantity: units, by: guests })
  }
  return { draws, findings: findings.length > 0 ? findings : none }
}

const withSurcharges = (given: ServiceCase, draws: readonly Draw[]): Draw[] => {
  const { card, days, dates } = given.terms
  const seen = days.map(({ date }) => ({ date, heads: headsOn(given.party, { card: card.card, date }).heads }))
  const ofDate = (date: string) => draws.filter((draw) => draw.kind === 'unit' && draw.date === date)
  const counts = dates.map((date) => ofDate(date).reduce((sum, { quantity }) => sum + quantity, 0))
  return [...draws, ...surchargeDraws({ desk: card, roomTypeId: null, units: Math.max(1, ...counts), days: seen })]
}

const onDay = (given: ServiceCase, day: TermsDay): DayPrice => {
  const { card } = given.terms.card
  const seen = headsOn(given.party, { card, date: day.date })
  const price = card.basis === 'unit' ? perUnit(given, { day, seen }) : perPerson(given, { day, seen })
  return seen.findings.length > 0 ? { draws: price.draws, findings: [...seen.findings, ...price.findings] } : price
}

/** Prices a service per person or per unit on each of its dates, by the size of the group that takes part. */
export const servicePrice = (given: ServiceCase): DayPrice => {
  const { card, days, findingsFor } = given.terms
  const [only] = days
  const prices = days.length === 1 && only ? [onDay(given, only)] : days.map((day) => onDay(given, day))
  const [first] = prices
  const draws = prices.length === 1 && first ? first.draws : prices.flatMap((price) => price.draws)
  const ofCard = findingsFor(null)
  const isFine = ofCard.length === 0 && prices.every(({ findings }) => findings.length === 0)
  const findings = isFine ? none : [ofCard, ...prices.map((price) => price.findings)].flat()
  return { draws: card.card.surcharges.length > 0 ? withSurcharges(given, draws) : draws, findings }
}
