const DAY_MS = 24 * 60 * 60 * 1000

type Sent = { sentAt: Date; validUntil: Date; daysBefore: number }

/**
 * When the customer is reminded that a quote ends: so many days before, but never in the first half of the time it is open,
 * so that a short offer does not remind of itself as it arrives.
 */
export const reminderDue = ({ sentAt, validUntil, daysBefore }: Sent): Date => {
  const half = sentAt.getTime() + (validUntil.getTime() - sentAt.getTime()) / 2
  return new Date(Math.max(half, validUntil.getTime() - daysBefore * DAY_MS))
}
