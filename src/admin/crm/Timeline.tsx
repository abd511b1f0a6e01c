'use client'
import { Button } from '@payloadcms/ui'
import type { ActivityView } from '@/src/queries/crm/listActivities'
import { NoteForm } from './NoteForm'
import { TimelineIcon } from './TimelineIcon'
import { useTimeline } from './useTimeline'
import './crm.scss'

type Props = { leadId: string; first: ActivityView[]; total: number }

const readable = (type: string) => type.charAt(0).toUpperCase() + type.slice(1).replaceAll('_', ' ')

/** Who did it, in a person's words; machines are not people. */
const actorOf = (name: string): string => {
  if (name.startsWith('job:')) return 'Automatically'
  return name === 'customer' ? 'The customer' : name
}

// The server does not know the reader's zone: the browser writes the time, and both may differ.
const Time = ({ at }: { at: string }) => (
  <time dateTime={at} suppressHydrationWarning>
    {new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}
  </time>
)

/** A lead's timeline with a note to add and older entries to load. */
export const Timeline = ({ leadId, first, total }: Props) => {
  const { entries, left, isBusy, problem, loadMore, reload } = useTimeline(leadId, { first, total })
  return (
    <div className="crm-timeline">
      <NoteForm leadId={leadId} onAdded={reload} />
      <ol>
        {entries.map(({ id, type, detail, actor_name, at }) => (
          <li key={id} className={`crm-timeline__entry crm-timeline__entry--${type}`}>
            <TimelineIcon type={type} />
            <div>
              <p className="crm-timeline__head">
                <strong>{readable(type)}</strong> · {actorOf(actor_name)} · <Time at={at} />
              </p>
              <p className="crm-timeline__detail">{detail}</p>
            </div>
          </li>
        ))}
      </ol>
      {entries.length === 0 && <p>Nothing has happened yet.</p>}
      {problem && <p role="alert">{problem}</p>}
      {left > 0 && (
        <Button type="button" buttonStyle="secondary" margin={false} onClick={() => void loadMore()} disabled={isBusy}>
          {isBusy ? 'One moment…' : `Show older (${left})`}
        </Button>
      )}
    </div>
  )
}
