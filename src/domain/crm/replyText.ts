import { DomainError } from '@/src/domain/shared/domainError'
import type { CrmErrorCode } from './errorCodes'

type Asked = { channel: 'email' | 'whatsapp'; template: string | null; text: string | null }

/** Throws `reply-text-required` unless a reply is either a template or somebody's own words. */
export const assertSaysSomething = ({ template, text }: Asked): void => {
  if (!template === !text?.trim())
    throw new DomainError<CrmErrorCode>('reply-text-required', 'Choose a template or write a text, one of the two.')
}

/** The subject of an e-mail that answers another: the same, marked as an answer once. */
export const replySubject = (subject: string): string =>
  /^(re|aw|rép|sv|tr):/i.test(subject) ? subject : `Re: ${subject}`
