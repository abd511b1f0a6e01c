import type { InboundMessage } from './inboundMessage'
import type { TriageReason } from './inboundStates'

type Seen = Pick<
  InboundMessage,
  'channel' | 'from' | 'subject' | 'text' | 'headers' | 'isMalformed' | 'isCut' | 'hasFiles'
> & {
  /** It comes from ourselves: our sender, our inbound domain, a colleague. */
  isOwn: boolean
}

const machineSenders = /^(mailer-daemon|postmaster|bounces?|bounce[+-].*|no-?reply|do-?not-?reply)@/
const bounceSenders = /^(mailer-daemon|postmaster|bounces?|bounce[+-].*)@/

/** What mail programs put before an absence notice, in the languages our customers write. */
const absences =
  /^(auto(matic|matische)?[ -]?(reply|response|antwort)|out of (the )?office|abwesen|abwesenheit|réponse automatique|absence du bureau|respuesta automática|fuera de la oficina|trả lời tự động)/i
const failures =
  /^(undeliver|delivery status notification|mail delivery (failed|subsystem)|returned mail|failure notice)/i

const isBounce = ({ from, headers, subject }: Seen): boolean =>
  bounceSenders.test(from ?? '') ||
  headers['return-path']?.trim() === '<>' ||
  /multipart\/report/i.test(headers['content-type'] ?? '') ||
  failures.test(subject)

// RFC 3834 for the first; the others are what programs older than it still send.
const isAutomatic = ({ headers, subject }: Seen): boolean =>
  /^auto-/i.test(headers['auto-submitted'] ?? '') ||
  /^(auto_reply|junk)$/i.test(headers.precedence ?? '') ||
  ['x-autoreply', 'x-autorespond', 'x-auto-reply-from'].some((name) => name in headers) ||
  absences.test(subject)

const isListed = ({ from, headers }: Seen): boolean =>
  ['list-id', 'list-unsubscribe', 'feedback-id'].some((name) => name in headers) ||
  /^(bulk|list)$/i.test(headers.precedence ?? '') ||
  machineSenders.test(from ?? '')

const isSpam = ({ headers }: Seen): boolean => /^yes/i.test(headers['x-spam-status'] ?? '')

const isEmpty = ({ subject, text, hasFiles }: Seen): boolean => !text.trim() && !subject.trim() && !hasFiles

const checks: [TriageReason, (message: Seen) => boolean][] = [
  ['malformed', ({ isMalformed }) => isMalformed],
  ['no_sender', ({ from }) => !from],
  ['own_address', ({ isOwn }) => isOwn],
  ['bounce', isBounce],
  ['auto_reply', isAutomatic],
  ['mailing_list', isListed],
  ['spam', isSpam],
  ['too_large', ({ isCut }) => isCut],
  ['empty', isEmpty],
]

/** Says why a person must look at a message before anything follows from it; null for what a person seems to have written to us. */
export const triageReasonOf = (message: Seen): TriageReason | null =>
  checks.find(([, holds]) => holds(message))?.[0] ?? null
