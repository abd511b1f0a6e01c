export type Clock = { text: string; tone: 'late' | 'soon' | 'calm' | 'done' }

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const soonMs = HOUR

const span = (ms: number): string => {
  if (ms >= 2 * DAY) return `${Math.floor(ms / DAY)} days`
  if (ms >= HOUR) return `${Math.floor(ms / HOUR)} h`
  return `${Math.max(1, Math.floor(ms / MINUTE))} min`
}

/** Says how a clock stands: done, in how long it is due, or for how long it has been overdue; null without a due time. */
export const clockText = ({
  dueAt,
  doneAt,
  now,
}: {
  dueAt: Date | null
  doneAt: Date | null
  now: Date
}): Clock | null => {
  if (!dueAt) return null
  if (doneAt) return doneAt > dueAt ? { text: 'Done, late', tone: 'done' } : { text: 'Done', tone: 'done' }
  const left = dueAt.getTime() - now.getTime()
  if (left < 0) return { text: `Overdue by ${span(-left)}`, tone: 'late' }
  return { text: `Due in ${span(left)}`, tone: left < soonMs ? 'soon' : 'calm' }
}
