import { createHash } from 'node:crypto'
import type { Document } from '@/src/payload-types'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'

type StoreDocument = {
  key: string
  title: string
  kind: Document['kind']
  quoteId: string
  filename: string
  contentType?: string
  body: Buffer
}
export type StoredDocument = { id: string; sha256: string }

/** Stores a file, a PDF unless it says otherwise, once under its key, with its SHA-256. */
export const storeDocument = (
  ctx: Context,
  { key, title, kind, quoteId, filename, contentType = 'application/pdf', body }: StoreDocument,
): Promise<StoredDocument> =>
  inTransaction(ctx, async (tx) => {
    const sha256 = createHash('sha256').update(body).digest('hex')
    const { id } = await tx.payload.create({
      collection: 'documents',
      data: { key, title, kind, sha256, quote: quoteId },
      file: { data: body, mimetype: contentType, name: filename, size: body.length },
      depth: 0,
      req: tx.req,
    })
    return { id, sha256 }
  })
