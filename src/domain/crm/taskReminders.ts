/** When somebody may be reminded of a task. */
export const taskReminders = ['none', 'when_due', 'hour_before', 'day_before'] as const

export type TaskReminder = (typeof taskReminders)[number]

/** How a reminder is called where it is chosen. */
export const reminderNames: Record<TaskReminder, string> = {
  none: 'Not at all',
  when_due: 'When it is due',
  hour_before: 'An hour before',
  day_before: 'A day before',
}

const minutesBefore: Record<Exclude<TaskReminder, 'none'>, number> = {
  when_due: 0,
  hour_before: 60,
  day_before: 24 * 60,
}

type Planned = { reminder: TaskReminder; dueAt: Date; now: Date }

/** The instant of a reminder; null where none is wanted, or its time is past when the task is planned. */
export const remindAt = ({ reminder, dueAt, now }: Planned): Date | null => {
  if (reminder === 'none') return null
  const at = new Date(dueAt.getTime() - minutesBefore[reminder] * 60_000)
  return at > now ? at : null
}
