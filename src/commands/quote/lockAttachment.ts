import { validate as isUuid } from 'uuid'
import { DomainError } from '@/src/domain/shared/domainError'
import type { Tx } from '@/src/platform/database/inTransaction'
import { type Attachment, attachmentsOf } from '@/src/queries/quote/attachmentsOf'
import { lockDraft } from './lockDraft'

export type OfVersion = { versionId: string; attachmentId: string }

/** Locks a draft and finds a file that goes with it; throws `not-found` and `version-frozen`. */
export const lockAttachment = async (
  tx: Tx,
  { versionId, attachmentId }: OfVersion,
): Promise<Attachment & { quoteId: string }> => {
  const { quote } = await lockDraft(tx, versionId)
  const found = isUuid(attachmentId)
    ? (await attachmentsOf(tx, { versionId })).find(({ id }) => id === attachmentId)
    : undefined
  if (!found) throw new DomainError('not-found', 'There is no such file.')
  return { ...found, quoteId: quote.id }
}
