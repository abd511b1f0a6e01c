import { DomainError } from '@/src/domain/shared/domainError'
import type { Tx } from '@/src/platform/database/inTransaction'
import { lockVersion, type QuoteRow, type VersionRow } from './lockQuote'

/** Locks a version that may still be changed, after its quote; throws `not-found` and `version-frozen`. */
export const lockDraft = async (tx: Tx, versionId: string): Promise<{ quote: QuoteRow; version: VersionRow }> => {
  const locked = await lockVersion(tx, versionId)
  if (locked.version.status !== 'draft')
    throw new DomainError('version-frozen', 'This version is frozen. Open a new version to change the offer.')
  return locked
}
