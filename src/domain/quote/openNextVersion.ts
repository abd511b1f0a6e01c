import { DomainError } from '@/src/domain/shared/domainError'
import type { QuoteErrorCode } from './errorCodes'
import type { QuoteVersionStatus } from './quoteVersionMachine'

/**
 * The version to edit: the draft there is, or the number of the next; throws `quote-accepted` once one is accepted, and
 * `draft-open` where an earlier one is to be begun from while there is a draft.
 */
export const openNextVersion = (
  versions: readonly { number: number; status: QuoteVersionStatus }[],
  { fromEarlier }: { fromEarlier: boolean },
): { number: number; isNew: boolean } => {
  if (versions.some(({ status }) => status === 'accepted'))
    throw new DomainError<QuoteErrorCode>('quote-accepted', 'An accepted quote does not change any more.')
  const draft = versions.find(({ status }) => status === 'draft' || status === 'sending')
  if (draft && fromEarlier)
    throw new DomainError<QuoteErrorCode>(
      'draft-open',
      `Version ${draft.number} is a draft: send it first, or copy what you need into it.`,
    )
  if (draft) return { number: draft.number, isNew: false }
  return { number: Math.max(0, ...versions.map(({ number }) => number)) + 1, isNew: true }
}
