import { DomainError } from '@/src/domain/shared/domainError'
import type { Context } from '@/src/platform/context'
import { rowOf, sql } from '@/src/platform/database/session'
import { storedFile } from './storedFile'

/** Reads a stored document with its SHA-256; throws `not-found`. */
export const storedDocument = async (
  ctx: Context,
  { id }: { id: string },
): Promise<{ body: Buffer; sha256: string }> => {
  const row = await rowOf<{ filename: string; sha256: string }>(
    ctx.req,
    sql`SELECT filename, sha256 FROM documents WHERE id = ${id}`,
  )
  const body = row && (await storedFile(ctx, { collection: 'documents', filename: row.filename }))
  if (!row || !body) throw new DomainError('not-found', 'There is no such document.')
  return { body, sha256: row.sha256 }
}
