import type { UIFieldServerProps } from 'payload'
import type { AcceptedSnapshot as Accepted } from '@/src/domain/booking/acceptedSnapshot'
import { AcceptedFacts } from './AcceptedFacts'
import { AcceptedOffer } from './AcceptedOffer'
import './booking.scss'

/** What the customer accepted, for ever as it was, beside the working copy that staff go on editing. */
export const AcceptedSnapshot = async ({ id, payload, user }: UIFieldServerProps) => {
  if (!id || !user) return null
  const { docs } = await payload.find({
    collection: 'bookings',
    where: { id: { equals: id } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user,
  })
  const booking = docs[0]
  if (!booking) return null
  const accepted = booking.accepted as Accepted
  return (
    <div className="booking-accepted">
      <p className="booking-accepted__lead">
        This is what the customer accepted. It never changes; travelers and notes under <em>Trip</em> are the working
        copy.
      </p>
      <AcceptedFacts accepted={accepted} />
      <AcceptedOffer accepted={accepted} />
    </div>
  )
}
