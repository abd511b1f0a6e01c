'use client'
import { Button } from '@payloadcms/ui'
import type { ConversationEntry } from '@/src/queries/crm/conversation'
import { TimelineIcon } from '../TimelineIcon'
import { Composer } from './Composer'
import { DraftReply } from './DraftReply'
import { type ConversationPage, useConversation } from './useConversation'

const readable = (type: string) => type.charAt(0).toUpperCase() + type.slice(1).replaceAll('_', ' ')

const actorOf = (name: string): string => {
  if (name.startsWith('job:')) return 'Automatically'
  return name === 'customer' ? 'The customer' : name
}

const fileSize = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1024))} kB`

const Words = ({ message }: { message: NonNullable<ConversationEntry['message']> }) => (
  <div className={`conversation-message conversation-message--${message.direction}`}>
    {message.channel === 'email' && <p className="conversation-message__subject">{message.subject}</p>}
    <p className="conversation-message__text">{message.text}</p>
    {message.files.length > 0 && (
      <ul>
        {message.files.map(({ id, name, size }) => (
          <li key={id}>
            <a href={`/api/v1/inbound-messages/${message.id}/files/${id}`} download>
              {name}
            </a>{' '}
            ({fileSize(size)})
          </li>
        ))}
      </ul>
    )}
    {message.direction === 'out' && (
      <p className="conversation-message__fate">
        {readable(message.status)}
        {message.opened_at && ', opened'}
        {message.error && `: ${message.error}`}
      </p>
    )}
  </div>
)

const Entry = ({ entry: { type, actor_name: actor, at, detail, message } }: { entry: ConversationEntry }) => (
  <li className={`crm-timeline__entry crm-timeline__entry--${type}`}>
    <TimelineIcon type={type} />
    <div className="conversation__body">
      <p className="crm-timeline__head">
        <strong>{readable(type)}</strong> · {actorOf(actor)} ·{' '}
        <time dateTime={at} suppressHydrationWarning>
          {new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}
        </time>
      </p>
      {message ? <Words message={message} /> : <p className="crm-timeline__detail">{detail}</p>}
    </div>
  </li>
)

/** Everything between us and a lead's customer, newest first, with what is written and has not left above it. */
export const Conversation = ({ leadId, first }: { leadId: string; first: ConversationPage }) => {
  const { page, isBusy, problem, loadMore, reload } = useConversation(leadId, first)
  return (
    <div className="crm-timeline">
      <Composer leadId={leadId} onWritten={reload} />
      {page.drafts.map((draft) => (
        <DraftReply key={draft.id} draft={draft} onSent={reload} />
      ))}
      <ol>
        {page.items.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
      {page.items.length === 0 && <p>Nothing has happened yet.</p>}
      {problem && <p role="alert">{problem}</p>}
      {page.next && (
        <Button type="button" buttonStyle="secondary" margin={false} onClick={() => void loadMore()} disabled={isBusy}>
          {isBusy ? 'One moment…' : 'Show older'}
        </Button>
      )}
    </div>
  )
}
