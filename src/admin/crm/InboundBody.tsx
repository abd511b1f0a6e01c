import type { UIFieldServerProps } from 'payload'
import { hasRole } from '@/src/access/callers'
import type { RefusedFile } from '@/src/domain/crm/inboundFiles'
import type { InboundMessage } from '@/src/payload-types'
import { inboundFiles, leadsOfSender } from '@/src/queries/crm/inboundDetails'
import { ChooseLead } from './ChooseLead'
import './inbound.scss'

type Files = { inboundId: string; kept: { id: string; name: string; size: number }[]; refused: RefusedFile[] }

const sizeOf = (bytes: number): string =>
  bytes < 100_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`

const Files = ({ inboundId, kept, refused }: Files) => (
  <ul className="inbound__files">
    {kept.map(({ id, name, size }) => (
      <li key={id}>
        <a href={`/api/v1/inbound-messages/${inboundId}/files/${id}`} download={name}>
          {name}
        </a>{' '}
        ({sizeOf(size)})
      </li>
    ))}
    {refused.map(({ name, size, reason }) => (
      <li key={`${name} ${size} ${reason}`}>
        {name}: not kept. {reason}
      </li>
    ))}
  </ul>
)

/** What came where it was of another shape than messages have; indented where it is JSON at least. */
const unreadableIn = (original: InboundMessage['original']): string | null => {
  const { unreadable } = (original ?? {}) as { unreadable?: string }
  if (!unreadable) return null
  try {
    return JSON.stringify(JSON.parse(unreadable), null, 2)
  } catch {
    return unreadable
  }
}

const Original = ({
  quotedText,
  html,
  subject,
  original,
}: Pick<InboundMessage, 'quotedText' | 'html' | 'subject' | 'original'>) => (
  <>
    {unreadableIn(original) && (
      <details open>
        <summary>All that came, as it was delivered</summary>
        <pre className="inbound__unreadable">{unreadableIn(original)}</pre>
      </details>
    )}
    {quotedText && (
      <details>
        <summary>The whole text, with what it answers</summary>
        <p className="inbound__text">{quotedText}</p>
      </details>
    )}
    {html && (
      <details className="mail-preview">
        <summary>As the sender laid it out (pictures from elsewhere are not loaded)</summary>
        <iframe title={`Original of ${subject}`} sandbox="" srcDoc={html} />
      </details>
    )}
  </>
)

/** A message as it was written: text only, its own layout shut into a frame where nothing runs, its files as downloads. */
export const InboundBody = async ({ id, data, payload, user }: UIFieldServerProps) => {
  if (!id || !user || !hasRole(user, 'sales', 'manager')) return null
  const message = data as unknown as InboundMessage
  const inboundId = String(id)
  const ownerId = hasRole(user, 'manager') ? null : String(user.id)
  const isWaiting = message.state === 'triage' || message.state === 'ignored'
  const [kept, leads] = await Promise.all([
    inboundFiles({ payload }, { inboundId }),
    isWaiting ? leadsOfSender({ payload }, { inboundId, ownerId }) : [],
  ])
  const refused = (message.refusedFiles as RefusedFile[] | null) ?? []
  return (
    <div className="field-type inbound">
      <p className="inbound__text">{message.text || 'There are no words in it.'}</p>
      {kept.length + refused.length > 0 && <Files inboundId={inboundId} kept={kept} refused={refused} />}
      <Original {...message} />
      {isWaiting && <ChooseLead inboundId={inboundId} offered={leads} />}
    </div>
  )
}
