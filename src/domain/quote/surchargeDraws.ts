import type { CalendarDate } from '@/src/domain/shared/calendarDate'
import { covers } from '@/src/domain/shared/dateRange'
import type { Surcharge } from '@/src/domain/shared/rateCard'
import { fallsOn } from '@/src/domain/shared/season'
import { type Draw, netting } from './draw'
import { type Head, isGuest } from './heads'
import type { RateDesk } from './rateDesk'

/** A stay of one room, or a service of so many units, with who is there on each date. */
export type SurchargedStay = {
  desk: RateDesk
  roomTypeId: string | null
  units: number
  days: readonly { date: CalendarDate; heads: readonly Head[] }[]
}

/** Tells whether a surcharge is due on a date in a kind of room. */
export const isDueOn = (surcharge: Surcharge, date: CalendarDate, roomTypeId: string | null): boolean =>
  covers(surcharge, date) &&
  fallsOn(surcharge.weekdays, date) &&
  (surcharge.roomTypeId === null || surcharge.roomTypeId === roomTypeId)

const draw = (
  { desk }: SurchargedStay,
  surcharge: Surcharge,
  given: { date: CalendarDate; quantity: number; by: readonly number[]; percent: string | null },
): Draw => {
  const { id: surchargeId, name, amountMinor, commissionable } = surcharge
  const { percent, ...rest } = given
  const { netMinor, steps } = netting(desk, { amountMinor, percent, commissionable })
  const { source, card } = desk
  return {
    ...rest,
    kind: 'surcharge',
    netMinor,
    key: `${surchargeId}|${percent}`,
    steps: [
      { step: 'surcharge', source, surchargeId, name, amountMinor, currency: card.currency, childPercent: percent },
      ...steps,
    ],
  }
}

const forEach = (stay: SurchargedStay, surcharge: Surcharge, day: SurchargedStay['days'][number]): Draw[] =>
  day.heads.filter(isGuest).map(({ index, as }) => {
    const percent = as === 'child' ? surcharge.childPercent : null
    return draw(stay, surcharge, { date: day.date, quantity: 1, by: [index], percent })
  })

const forAll = (stay: SurchargedStay, surcharge: Surcharge, { date, heads }: SurchargedStay['days'][number]): Draw => {
  const by = heads.filter(isGuest).map(({ index }) => index)
  return draw(stay, surcharge, { date, quantity: stay.units, by, percent: null })
}

/** Draws the surcharges of a stay or service: on each of their dates, or once where they are per person or unit. */
export const surchargeDraws = (stay: SurchargedStay): Draw[] =>
  stay.desk.card.surcharges.flatMap((surcharge) => {
    const due = stay.days.filter(({ date }) => isDueOn(surcharge, date, stay.roomTypeId))
    const [first] = due
    if (!first) return []
    if (surcharge.basis === 'room_night') return due.map((day) => forAll(stay, surcharge, day))
    if (surcharge.basis === 'person_night') return due.flatMap((day) => forEach(stay, surcharge, day))
    return surcharge.basis === 'unit' ? [forAll(stay, surcharge, first)] : forEach(stay, surcharge, first)
  })
