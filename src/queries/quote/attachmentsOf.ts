import { attachmentsMax } from '@/src/domain/quote/attachmentFile'
import type { AttachmentView } from '@/src/domain/quote/attachmentView'
import { type HasSession, rowsOf, sql } from '@/src/platform/database/session'

/** A file that goes with a version, with what is stored of it. */
export type Attachment = AttachmentView & { documentId: string }

type Row = { id: string; title: string; document_id: string; mime_type: string; filesize: string; sha256: string }

/** The files that go with a version, in their order. */
export const attachmentsOf = async (at: HasSession, { versionId }: { versionId: string }): Promise<Attachment[]> => {
  const rows = await rowsOf<Row>(
    at,
    sql`SELECT a.id, a.title, a.document_id, d.mime_type, d.filesize, d.sha256
        FROM quote_versions_attachments a JOIN documents d ON d.id = a.document_id
        WHERE a._parent_id = ${versionId} ORDER BY a._order LIMIT ${attachmentsMax}`,
  )
  return rows.map(({ id, title, document_id, mime_type, filesize, sha256 }) => ({
    id,
    title,
    documentId: document_id,
    contentType: mime_type,
    bytes: Number(filesize),
    sha256,
  }))
}

/** The same as the version's customer sees them. */
export const attachmentViews = async (at: HasSession, of: { versionId: string }): Promise<AttachmentView[]> =>
  (await attachmentsOf(at, of)).map(({ documentId: _, ...file }) => file)
