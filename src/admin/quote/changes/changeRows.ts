import type { RoomCount } from '@/src/domain/quote/changedRooms'
import type { TripChange } from '@/src/domain/quote/compareTrips'
import { formatDate } from '@/src/domain/shared/calendarDate'
import { formatMoney } from '@/src/domain/shared/formatMoney'
import type { Money } from '@/src/domain/shared/money'
import type { Travelers } from '@/src/domain/shared/offerView'

/** One change as staff read it: where, what, and how it was and is; null cells are empty. */
export type ChangeRow = {
  day: number | null
  what: string
  before: string | null
  after: string | null
  difference: Money | null
}

const nowhere = { day: null, difference: null }

const people = ({ adults, children }: Travelers): string =>
  `${adults} ${adults === 1 ? 'adult' : 'adults'}${children > 0 ? `, ${children} ${children === 1 ? 'child' : 'children'}` : ''}`

const roomsText = (rooms: readonly RoomCount[]): string =>
  rooms.map(({ count, name, occupancy }) => [`${count} ×`, name, occupancy].filter(Boolean).join(' ')).join(', ') ||
  'None'

const nightsText = (nights: number): string => `${nights} ${nights === 1 ? 'night' : 'nights'}`

const dateText = (date: string | null): string => (date ? formatDate(date, { locale: 'en' }) : 'Open')

const dayText = (day: number | null): string => (day === null ? 'Arrival or departure' : `Day ${day}`)

const rowOf = (change: TripChange): ChangeRow => {
  switch (change.kind) {
    case 'start_date':
      return { ...nowhere, what: 'Start', before: dateText(change.from), after: dateText(change.to) }
    case 'travelers':
      return { ...nowhere, what: 'Travelers', before: people(change.from), after: people(change.to) }
    case 'day_added':
      return { ...nowhere, day: change.day, what: 'The day', before: null, after: change.title }
    case 'day_removed':
      return { ...nowhere, day: change.day, what: 'The day, by its number before', before: change.title, after: null }
    case 'day_moved':
      return {
        ...nowhere,
        day: change.day,
        what: change.title,
        before: `Day ${change.from}`,
        after: `Day ${change.day}`,
      }
    case 'day_changed':
      return {
        ...nowhere,
        day: change.day,
        what: change.title,
        before: null,
        after: `Other ${change.parts.join(', ')}`,
      }
    case 'line_replaced':
      return { ...change, what: 'The line', before: change.from, after: change.to }
    case 'line_added':
      return { ...change, what: 'The line', before: null, after: change.label }
    case 'line_removed':
      return { ...change, what: 'The line', before: change.label, after: null }
    case 'line_repriced':
      return { ...change, what: change.label, before: null, after: 'Another price' }
    case 'line_moved':
      return { ...change, what: change.label, before: dayText(change.fromDay), after: dayText(change.day) }
    case 'line_rooms':
      return { ...change, what: change.label, before: roomsText(change.from), after: roomsText(change.to) }
    case 'line_nights':
      return { ...change, what: change.label, before: nightsText(change.from), after: nightsText(change.to) }
    case 'now_included':
      return { ...nowhere, what: 'Included', before: null, after: change.text }
    case 'no_longer_included':
      return { ...nowhere, what: 'Included', before: change.text, after: null }
    case 'now_excluded':
      return { ...nowhere, what: 'Not included', before: null, after: change.text }
    case 'option_added':
      return { ...nowhere, what: 'To choose from', before: null, after: change.name }
    case 'option_removed':
      return { ...nowhere, what: 'To choose from', before: change.name, after: null }
    case 'option_renamed':
      return { ...nowhere, what: 'To choose from', before: change.from, after: change.to }
    case 'adjustment':
      return {
        ...nowhere,
        what: change.label,
        before: change.from && formatMoney(change.from, 'en'),
        after: change.to && formatMoney(change.to, 'en'),
        difference: change.difference,
      }
    case 'payment_plan':
      return { ...nowhere, what: 'Payment plan', before: null, after: 'Another' }
    case 'terms':
      return { ...nowhere, what: 'Terms', before: null, after: 'Another edition' }
    case 'total':
      return {
        ...nowhere,
        what: 'Total',
        before: formatMoney(change.from, 'en'),
        after: formatMoney(change.to, 'en'),
        difference: change.difference,
      }
  }
}

/** Lays changes out for staff: every line with its amount, whatever the customer is told of it. */
export const changeRows = (changes: readonly TripChange[]): ChangeRow[] =>
  changes.map((change) => {
    const { day, what, before, after, difference } = rowOf(change)
    return { day, what, before, after, difference }
  })
