import { attachmentName } from '@/src/domain/quote/attachmentFile'
import { DomainError } from '@/src/domain/shared/domainError'
import type { Context } from '@/src/platform/context'
import { storedDocument } from '@/src/queries/shared/storedDocument'
import { attachmentsOf } from './attachmentsOf'

export type AttachedFile = { body: Buffer; contentType: string; filename: string; sha256: string }

/** Reads a file that goes with a version; throws `not-found`. */
export const attachedFile = async (
  ctx: Context,
  { versionId, attachmentId }: { versionId: string; attachmentId: string },
): Promise<AttachedFile> => {
  const file = (await attachmentsOf(ctx.req, { versionId })).find(({ id }) => id === attachmentId)
  if (!file) throw new DomainError('not-found', 'There is no such file.')
  const { body, sha256 } = await storedDocument(ctx, { id: file.documentId })
  return { body, sha256, contentType: file.contentType, filename: attachmentName(file) }
}
