import type { RoomCount } from '@/src/domain/quote/changedRooms'
import type { TripChange } from '@/src/domain/quote/compareTrips'
import type { Language } from '@/src/domain/shared/language'
import type { Money } from '@/src/domain/shared/money'
import { calendarDay, money } from '../shared/format'
import { labelsFor } from '../shared/labels/labelsFor'
import { type ChangeWords, changeWords } from './changeWords'

const signed = (difference: Money | null, language: Language): string => {
  if (!difference || difference.amountMinor === 0) return ''
  const amount = money({ ...difference, amountMinor: Math.abs(difference.amountMinor) }, language)
  return `; ${difference.amountMinor > 0 ? '+' : '−'}${amount}`
}

const namesOf = (rooms: readonly RoomCount[]): string => [...new Set(rooms.map(({ name }) => name ?? ''))].join(' + ')
const bedsOf = (rooms: readonly RoomCount[]): string =>
  rooms.map(({ occupancy, count }) => `${count} ${occupancy}`).join()

/** The rooms now and before: by their kind alone where that is all that changed, else counted. */
const roomsText = (
  { from, to }: { from: readonly RoomCount[]; to: readonly RoomCount[] },
  words: ChangeWords,
): [to: string, from: string] => {
  const counted = (rooms: readonly RoomCount[]) =>
    rooms
      .map(({ name, occupancy, count }) => [`${count} ×`, name, words.occupancies[occupancy]].filter(Boolean).join(' '))
      .join(' + ')
  const isNamed = [...from, ...to].every(({ name }) => name !== null)
  const say = isNamed && bedsOf(from) === bedsOf(to) ? namesOf : counted
  return [say(to), say(from)]
}

const sentence = (change: TripChange, language: Language): string => {
  const words = changeWords[language]
  const labels = labelsFor(language)
  const onDay = (day: number | null, said: string) =>
    `${day === null ? words.arrivalOrDeparture : labels.day(day)}: ${said}`
  const line = (said: string, { day, difference }: { day: number | null; difference: Money | null }) =>
    onDay(day, said) + signed(difference, language)
  switch (change.kind) {
    case 'start_date':
      return words.startDate(change.to ? calendarDay(change.to, language) : labels.datesOpen)
    case 'travelers': {
      const { adults, children } = change.to
      return words.travelers([labels.adults(adults), ...(children > 0 ? [labels.children(children)] : [])].join(', '))
    }
    case 'day_added':
      return onDay(change.day, words.dayAdded(change.title))
    case 'day_removed':
      return words.dayRemoved(change.title)
    case 'day_moved':
      return onDay(change.day, words.dayMoved(change.title, change.from))
    case 'day_changed':
      return onDay(change.day, words.dayChanged(change.title, change.parts.map((part) => words.parts[part]).join(', ')))
    case 'line_replaced':
      return line(words.replaced(change.to, change.from), change)
    case 'line_added':
      return line(words.added(change.label), change)
    case 'line_removed':
      return line(words.removed(change.label), change)
    case 'line_repriced':
      return line(words.repriced(change.label), change)
    case 'line_moved':
      return line(words.moved(change.label), change)
    case 'line_rooms':
      return line(words.rooms(change.label, ...roomsText(change, words)), change)
    case 'line_nights':
      return line(words.rooms(change.label, labels.nights(change.to), labels.nights(change.from)), change)
    case 'now_included':
      return words.nowIncluded(change.text)
    case 'no_longer_included':
      return words.noLongerIncluded(change.text)
    case 'now_excluded':
      return words.nowExcluded(change.text)
    case 'option_added':
      return words.optionAdded(change.name)
    case 'option_removed':
      return words.optionRemoved(change.name)
    case 'option_renamed':
      return words.optionRenamed(change.to, change.from)
    case 'adjustment':
      return (change.to ? change.label : words.priceChangeGone(change.label)) + signed(change.difference, language)
    case 'payment_plan':
      return words.paymentPlan
    case 'terms':
      return words.terms
    case 'total':
      return words.total(money(change.to, language), money(change.from, language)) + signed(change.difference, language)
  }
}

/** Tells what is different in a language, a sentence for each change. */
export const changeSentences = (changes: readonly TripChange[], language: Language): string[] =>
  changes.map((change) => sentence(change, language))
