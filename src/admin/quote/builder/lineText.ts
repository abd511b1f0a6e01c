import type { LineInclusion } from '@/src/domain/quote/lineInclusions'
import type { ComponentType } from '@/src/domain/shared/componentTypes'
import type { LineWire } from '@/src/queries/quote/tripWire'
import { roomsText } from './partyEdits'

export const typeNames: Record<ComponentType, string> = {
  accommodation: 'Stay',
  transfer: 'Transfer',
  activity: 'Activity',
  guide: 'Guide',
  meal: 'Meal',
  transport: 'Transport',
  fee: 'Fee',
}

export const typeMarks: Record<ComponentType, string> = {
  accommodation: '⌂',
  transfer: '⇄',
  activity: '✦',
  guide: '☺',
  meal: '♨',
  transport: '➤',
  fee: '§',
}

export const inclusionNames: Record<LineInclusion, string> = {
  included: 'Included',
  optional: 'Optional: shown, not summed',
  own_arrangement: 'Own arrangement: shown, costs nothing here',
}

/** A number of things in words, such as “2 nights”. */
export const countText = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

/** What a line sells, in few words: nights and rooms, units, quantity. */
export const lineFacts = (line: LineWire): string =>
  [
    line.component === 'accommodation' ? countText(line.days, 'night') : line.days > 1 && countText(line.days, 'day'),
    roomsText(line.rooms),
    line.units !== null && countText(line.units, 'unit'),
    line.sell_minor !== null &&
      (line.quantity > 1 || line.per === 'person') &&
      `${line.quantity} ×${line.per === 'person' ? ' each traveler' : ''}`,
    line.traveler_ids && countText(line.traveler_ids.length, 'traveler'),
  ]
    .filter(Boolean)
    .join(' · ')
