import { Link } from '@payloadcms/ui'
import type { TimelineEntry } from '@/src/queries/integration/customerProfile'
import { dayText, readable } from './customerText'

const actorOf = (name: string): string => {
  if (name.startsWith('job:')) return 'automatically'
  return name === 'customer' ? 'the customer' : name
}

/** The newest of what happened, over all requests. */
export const ProfileTimeline = ({ timeline }: { timeline: TimelineEntry[] }) => (
  <section className="workspace-panel" aria-labelledby="customer-timeline">
    <h2 id="customer-timeline">Timeline</h2>
    {timeline.length === 0 && <p>Nothing has happened yet.</p>}
    <ol className="customer-timeline">
      {timeline.map(({ id, at, kind, text, actor_name: actor, lead }) => (
        <li key={id}>
          <p>
            <strong>{readable(kind)}</strong> · <time dateTime={at}>{dayText(at)}</time> · {actorOf(actor)}
            {lead && (
              <>
                {' · '}
                <Link href={`/admin/collections/leads/${lead.id}`} prefetch={false}>
                  {lead.reference}
                </Link>
              </>
            )}
          </p>
          <p className="customer-timeline__text">{text}</p>
        </li>
      ))}
    </ol>
  </section>
)
