import { isZero, type Money, negate, subtract } from '@/src/domain/shared/money'
import { isSameRooms, type RoomCount, roomCounts } from './changedRooms'
import type { ComparedTrip } from './comparedTrip'
import { isTellable } from './serviceViews'
import type { ContentLine } from './tripContent'

/**
 * `day` is null on the way in or out; `difference` is null where prices cannot be compared; `told` says whether the customer
 * reads of the line however little they see of its price.
 */
type AtDay = { day: number | null; difference: Money | null; told: boolean }

export type LineChange =
  | (AtDay & { kind: 'line_replaced'; from: string; to: string })
  | (AtDay & { kind: 'line_added' | 'line_removed' | 'line_repriced'; label: string })
  | (AtDay & { kind: 'line_moved'; label: string; fromDay: number | null })
  | (AtDay & { kind: 'line_rooms'; label: string; from: RoomCount[]; to: RoomCount[] })
  | (AtDay & { kind: 'line_nights'; label: string; from: number; to: number })

const dayOf = ({ moment, dayNumber }: ContentLine): number | null => (moment === 'day' ? dayNumber : null)

const amountOf = ({ lineTotals }: ComparedTrip, { id, inclusion }: ContentLine): Money | null =>
  inclusion === 'included' ? (lineTotals.get(id) ?? null) : null

const differenceOf = (from: Money | null, to: Money | null): Money | null => {
  if (!from || !to || from.currency !== to.currency) return null
  const difference = subtract(to, from)
  return isZero(difference) ? null : difference
}

const sameLine = (before: ComparedTrip, after: ComparedTrip, from: ContentLine, to: ContentLine): LineChange[] => {
  const [fromDay, day] = [dayOf(from), dayOf(to)]
  const difference = differenceOf(amountOf(before, from), amountOf(after, to))
  const { label } = to
  const told = isTellable(from) || isTellable(to)
  const at = { day, told, difference: null }
  const [fromRooms, rooms] = [roomCounts(from, before), roomCounts(to, after)]
  if (from.label !== label) return [{ ...at, kind: 'line_replaced', from: from.label, to: label, difference }]
  const changes: LineChange[] = []
  if (fromDay !== day) changes.push({ ...at, kind: 'line_moved', fromDay, label })
  if (!isSameRooms(fromRooms, rooms)) changes.push({ ...at, kind: 'line_rooms', label, from: fromRooms, to: rooms })
  if (from.component === 'accommodation' && from.days !== to.days)
    changes.push({ ...at, kind: 'line_nights', label, from: from.days, to: to.days })
  const last = changes.pop()
  // What it costs more is said once, with the last of what changed.
  if (last) return [...changes, { ...last, difference }]
  return difference ? [{ ...at, kind: 'line_repriced', label, difference }] : []
}

const standsIn = (removed: ContentLine, added: ContentLine): boolean =>
  removed.component === added.component &&
  removed.optionId === added.optionId &&
  removed.inclusion === added.inclusion &&
  dayOf(removed) === dayOf(added)

const shown = ({ content: { lines } }: ComparedTrip) => lines.filter(({ inclusion }) => inclusion !== 'own_arrangement')

/**
 * Tells apart the lines of two versions by their ids; one taken out and one of its kind put in on the same day is one in
 * place of the other. The way in and out comes first, then day by day.
 */
export const changedLines = (before: ComparedTrip, after: ComparedTrip): LineChange[] => {
  const earlier = new Map(shown(before).map((line) => [line.id, line]))
  const laterIds = new Set(shown(after).map(({ id }) => id))
  const gone = [...earlier.values()].filter(({ id }) => !laterIds.has(id))
  const changes = shown(after).flatMap((line): LineChange[] => {
    const known = earlier.get(line.id)
    if (known) return sameLine(before, after, known, line)
    const replaced = gone.findIndex((removed) => standsIn(removed, line))
    const [from] = replaced < 0 ? [] : gone.splice(replaced, 1)
    if (from) return sameLine(before, after, from, line)
    const told = isTellable(line)
    return [{ kind: 'line_added', day: dayOf(line), label: line.label, difference: amountOf(after, line), told }]
  })
  const removed = gone.map((line): LineChange => {
    const amount = amountOf(before, line)
    const difference = amount && negate(amount)
    return { kind: 'line_removed', day: dayOf(line), label: line.label, difference, told: isTellable(line) }
  })
  return [...changes, ...removed].toSorted((a, b) => (a.day ?? 0) - (b.day ?? 0))
}
