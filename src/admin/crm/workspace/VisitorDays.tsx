import { Link } from '@payloadcms/ui'
import type { LeadWorkspace } from '@/src/queries/integration/leadWorkspace'
import './visitorDays.scss'

type Props = { lead: Pick<LeadWorkspace['lead'], 'id' | 'itinerary' | 'itinerary_unknown'> }

/** The days a visitor put together on the website, in their order, and those that no published tour has. */
export const VisitorDays = ({ lead: { id, itinerary, itinerary_unknown: unknown } }: Props) => {
  if (itinerary.length === 0 && !unknown?.length) return null
  return (
    <section className="workspace-days" aria-labelledby="workspace-days">
      <h3 id="workspace-days">The days they put together</h3>
      {itinerary.length > 0 && (
        <>
          <ol>
            {itinerary.map(({ title, place, tour_id: tourId, tour_day: tourDay }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same day may be chosen twice, and nothing here moves
              <li key={index}>
                {title}
                {place && ` · ${place}`}
                {tourId && (
                  <small>
                    Day {tourDay} of {tourId}
                  </small>
                )}
              </li>
            ))}
          </ol>
          <p>
            They become the days of the lead’s first quote.{' '}
            <Link href={`/admin/collections/leads/${id}/fields`}>Change them</Link>
          </p>
        </>
      )}
      {unknown?.map(({ tour_id: tourId, day, why }) => (
        <p key={`${tourId} ${day}`} className="workspace-days__unknown">
          Not taken over: day {day} of {tourId}. {why}
        </p>
      ))}
    </section>
  )
}
