import type { CalendarDate } from '@/src/domain/shared/calendarDate'
import type { Price } from '@/src/domain/shared/rateCard'
import { cardFindings } from './cardFindings'
import { childShare, type Draw, netting, rateStep } from './draw'
import { freePlaceCount, givenAway } from './freePlaces'
import { type Head, headsOn, isGuest } from './heads'
import { loadsOf } from './loadsOf'
import type { Finding } from './pricingWarning'
import type { RateDesk } from './rateDesk'
import { surchargeDraws } from './surchargeDraws'
import type { TripLine, TripTraveler } from './tripPricing'

export type ServiceCase = {
  desk: RateDesk
  line: Pick<TripLine, 'componentId' | 'units' | 'capacity'>
  travelers: readonly TripTraveler[]
  dates: readonly CalendarDate[]
}

type ServiceDay = { date: CalendarDate; season: string | null; heads: Head[] }
type DayPrice = { draws: Draw[]; findings: Finding[] }

const missing = ({ desk }: ServiceCase, { date, season }: ServiceDay, people: number): Finding => {
  const when = season === null ? '' : ` in the season ${season}`
  return { code: 'rate-missing', what: `${desk.card.name} has no price for a group of ${people}${when}`, date }
}

const personDraw = ({ desk }: ServiceCase, { date, season }: ServiceDay, price: Price, head: Head): Draw => {
  const share = childShare(head, { sharing: null, bed: null })
  const rate = rateStep(desk, price, { season })
  const fixed = share !== null && share.amountMinor !== null
  const amountMinor = share?.amountMinor ?? price.amountMinor
  const { netMinor, steps } = netting(desk, { amountMinor, percent: share?.percent ?? null })
  return {
    kind: share === null ? 'person' : head.as === 'infant' ? 'infant' : 'child',
    date,
    quantity: 1,
    netMinor,
    by: [head.index],
    key: share === null ? price.id : `${share.termId}|${head.band?.id}|${fixed ? '' : price.id}`,
    steps: [...(fixed ? [] : [rate]), ...(share ? [share.step] : []), ...steps],
  }
}

const perPerson = (given: ServiceCase, day: ServiceDay): DayPrice => {
  const { desk, line } = given
  const guests = day.heads.filter(isGuest)
  const size = guests.length
  const query = { kind: 'person', componentId: line.componentId, roomTypeId: null, season: day.season, size } as const
  const price = desk.priceOf(query)
  if (!price) return { draws: [], findings: [missing(given, day, size)] }
  const draws = day.heads.map((head) => personDraw(given, day, price, head))
  const free = freePlaceCount(desk.card.freePlaces, size)
  const adult = draws.find(({ kind }) => kind === 'person')
  if (free === 0 || !adult || !desk.card.freePlaces) return { draws, findings: [] }
  const leaders = guests.filter(({ paying }) => !paying).map(({ index }) => index)
  const credit = givenAway(adult, { freePlaces: desk.card.freePlaces, quantity: free })
  const by = leaders.length > 0 && leaders.length <= free ? leaders : guests.map(({ index }) => index)
  return { draws: [...draws, { ...credit, by }], findings: [] }
}

const perUnit = (given: ServiceCase, day: ServiceDay): DayPrice => {
  const { desk, line } = given
  const guests = day.heads.filter(isGuest)
  const query = { kind: 'unit', componentId: line.componentId, roomTypeId: null, season: day.season } as const
  const biggest = desk.biggestGroupOf({ ...query, size: null }) ?? line.capacity
  const { loads, isTooFull } = loadsOf(guests.length, { units: line.units, biggest })
  const by = guests.map(({ index }) => index)
  const findings: Finding[] = isTooFull
    ? [
        {
          code: 'over-capacity',
          what: `${desk.card.name} does not take ${guests.length} people in ${line.units}`,
          date: day.date,
        },
      ]
    : []
  const draws: Draw[] = []
  for (const { people, units } of loads) {
    const price = desk.priceOf({ ...query, size: Math.min(people, biggest ?? people) })
    if (!price) {
      findings.push(missing(given, day, people))
      continue
    }
    const { netMinor, steps } = netting(desk, { amountMinor: price.amountMinor })
    const load = { step: 'load', people, units } as const
    const rate = rateStep(desk, price, { season: day.season })
    draws.push({
      kind: 'unit',
      date: day.date,
      quantity: units,
      netMinor,
      by,
      key: `${price.id}|${people}`,
      steps: [rate, load, ...steps],
    })
  }
  return { draws, findings }
}

/** Prices a service per person or per unit on each of its dates, by the size of the group that takes part. */
export const servicePrice = (given: ServiceCase): DayPrice => {
  const { desk, line, travelers, dates } = given
  const days = dates.map((date) => {
    const { heads, findings } = headsOn(travelers, { card: desk.card, date })
    const day = { date, season: desk.seasonOf(date), heads }
    const price = desk.card.basis === 'unit' ? perUnit(given, day) : perPerson(given, day)
    const units = price.draws.reduce((sum, { kind, quantity }) => (kind === 'unit' ? sum + quantity : sum), 0)
    return { ...day, price, units, findings }
  })
  const units = Math.max(1, ...days.map((day) => day.units))
  return {
    draws: [...days.flatMap(({ price }) => price.draws), ...surchargeDraws({ desk, roomTypeId: null, units, days })],
    findings: [
      ...days.flatMap(({ findings, price }) => [...findings, ...price.findings]),
      ...cardFindings({ desk, componentId: line.componentId, roomTypeId: null, dates }),
    ],
  }
}
