import type { BeforeDocumentControlsServerProps } from 'payload'
import { hasRole } from '@/src/access/callers'
import { BookingButtons } from './BookingButtons'

/** What may be done with a booking, by whoever looks at it. */
export const BookingActions = ({ id, user }: BeforeDocumentControlsServerProps) => {
  if (!id || !user) return null
  return (
    <BookingButtons
      handlesMoney={hasRole(user, 'finance', 'manager')}
      runsBookings={hasRole(user, 'operations', 'manager')}
    />
  )
}
