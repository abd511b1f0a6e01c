import type { CalendarDate } from '@/src/domain/shared/calendarDate'
import { covers } from '@/src/domain/shared/dateRange'
import type { MinimumStay, RateCardVersion } from '@/src/domain/shared/rateCard'
import type { Finding } from './pricingWarning'
import type { RateDesk } from './rateDesk'
import { isDueOn } from './surchargeDraws'

/** A stay or service at a supplier, on its dates. */
export type DatedCase = {
  desk: RateDesk
  componentId: string | null
  roomTypeId: string | null
  dates: readonly CalendarDate[]
}

const outsideValidity = ({ name, validity }: RateCardVersion, date: CalendarDate): Finding[] => {
  if (date < validity.from)
    return [{ code: 'rate-not-yet-valid', what: `${name} is valid only from ${validity.from}`, date }]
  if (date >= validity.to) return [{ code: 'rate-expired', what: `${name} is valid only until ${validity.to}`, date }]
  return []
}

const closed = ({ desk, componentId, roomTypeId }: DatedCase, date: CalendarDate): Finding[] =>
  desk.card.closures
    .filter(
      (closure) =>
        covers(closure, date) &&
        (closure.componentId === null || closure.componentId === componentId) &&
        (closure.roomTypeId === null || closure.roomTypeId === roomTypeId),
    )
    .map(({ kind, reason }) => {
      const why = reason ? `: ${reason}` : ''
      return kind === 'blackout'
        ? { code: 'blackout', what: `${desk.card.name} is blacked out${why}`, date }
        : { code: 'stop-sell', what: `${desk.card.name} is stop-sold${why}`, date }
    })

const touches = ({ desk, roomTypeId, dates }: DatedCase, rule: MinimumStay): boolean =>
  (rule.roomTypeId === null || rule.roomTypeId === roomTypeId) &&
  dates.some(
    (date) =>
      (rule.season === null || rule.season === desk.seasonOf(date)) &&
      (rule.dates === null || covers(rule.dates, date)),
  )

const tooShort = (stay: DatedCase): Finding[] => {
  const { desk, roomTypeId, dates } = stay
  const rules = desk.card.minimumStays.filter((rule) => touches(stay, rule))
  const surcharges = desk.card.surcharges.filter((surcharge) =>
    dates.some((date) => isDueOn(surcharge, date, roomTypeId)),
  )
  return [...rules, ...surcharges]
    .filter(({ nightsMin }) => nightsMin !== null && dates.length < nightsMin)
    .map(({ name, nightsMin }) => ({
      code: 'under-minimum-stay',
      what: `${name} asks for ${nightsMin} nights, the stay has ${dates.length}`,
      date: null,
    }))
}

/** Finds what a card says against a stay or service on its dates: outside its validity, blacked out, stop-sold, too short. */
export const cardFindings = (given: DatedCase): Finding[] => {
  const { card } = given.desk
  const isStay = card.basis === 'room_night' || card.basis === 'person_night'
  return [
    ...given.dates.flatMap((date) => [...outsideValidity(card, date), ...closed(given, date)]),
    ...(isStay ? tooShort(given) : []),
  ]
}
