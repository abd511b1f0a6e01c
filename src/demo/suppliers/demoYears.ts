import { addDays, type CalendarDate } from '@/src/domain/shared/calendarDate'

/** The years the demo's prices are for: this one and the next; the one before has run out. */
export type DemoYears = { last: number; first: number; second: number; end: CalendarDate }

/** The first day of Tet, by the lunar calendar. */
const tetOf: Record<number, CalendarDate> = {
  2026: '2026-02-17',
  2027: '2027-02-06',
  2028: '2028-01-26',
  2029: '2029-02-13',
  2030: '2030-02-03',
  2031: '2031-01-23',
  2032: '2032-02-11',
}

export const demoYears = (today: CalendarDate): DemoYears => {
  const first = Number(today.slice(0, 4))
  return { last: first - 1, first, second: first + 1, end: `${first + 2}-01-01` }
}

/** The validity of a card of both years. */
export const bothYears = ({ first, end }: DemoYears) => ({ validFrom: `${first}-01-01`, validTo: end })

/** High from October to April, low from May to September, over both years. */
export const highAndLow = ({ first, second, end }: DemoYears) => [
  { name: 'High', from: `${first}-01-01`, to: `${first}-05-01` },
  { name: 'Low', from: `${first}-05-01`, to: `${first}-10-01` },
  { name: 'High', from: `${first}-10-01`, to: `${second}-05-01` },
  { name: 'Low', from: `${second}-05-01`, to: `${second}-10-01` },
  { name: 'High', from: `${second}-10-01`, to: end },
]

/** The nights round Tet of both years: two before it and five from it on. */
export const tetNights = ({ first, second }: DemoYears): { from: CalendarDate; to: CalendarDate }[] =>
  [first, second].flatMap((year) => {
    const day = tetOf[year]
    return day ? [{ from: addDays(day, -2), to: addDays(day, 5) }] : []
  })

/** Christmas to New Year's Day of both years. */
export const turnsOfTheYear = ({ first, second, end }: DemoYears): { from: CalendarDate; to: CalendarDate }[] => [
  { from: `${first}-12-24`, to: `${second}-01-02` },
  { from: `${second}-12-24`, to: end },
]
