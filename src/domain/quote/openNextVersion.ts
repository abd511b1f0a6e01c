import { DomainError } from '@/src/domain/shared/domainError'
import type { QuoteErrorCode } from './errorCodes'
import type { QuoteVersionStatus } from './quoteVersionMachine'

/** The version to edit: the draft there is, or the number of the next; throws `quote-accepted` once one is accepted. */
export const openNextVersion = (
  versions: readonly { number: number; status: QuoteVersionStatus }[],
): { number: number; isNew: boolean } => {
  if (versions.some(({ status }) => status === 'accepted'))
    throw new DomainError<QuoteErrorCode>('quote-accepted', 'An accepted quote does not change any more.')
  const draft = versions.find(({ status }) => status === 'draft' || status === 'sending')
  if (draft) return { number: draft.number, isNew: false }
  return { number: Math.max(0, ...versions.map(({ number }) => number)) + 1, isNew: true }
}
