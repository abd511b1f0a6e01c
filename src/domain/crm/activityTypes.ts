/** What staff enter on a lead's timeline. */
export const enteredActivityTypes = ['note', 'call', 'email', 'whatsapp', 'meeting', 'task'] as const

/** Everything a lead's timeline may hold, what the system enters included. */
export const activityTypes = [
  ...enteredActivityTypes,
  'received',
  'assigned',
  'stage_changed',
  'message',
  'quote',
  'booking',
  'payment',
  'consent',
] as const

export type EnteredActivityType = (typeof enteredActivityTypes)[number]
export type ActivityType = (typeof activityTypes)[number]
