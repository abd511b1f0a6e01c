import type { Context } from '@/src/platform/context'
import { type HasSession, rowOf, rowsOf, sql } from '@/src/platform/database/session'

export type InboundFileView = { id: string; name: string; content_type: string; size: number }
export type LeadToChoose = { id: string; reference: string; title: string; stage: string }

const leadsOffered = 10

/** Lists the files that came with a message. */
export const inboundFiles = (at: HasSession, { inboundId }: { inboundId: string }): Promise<InboundFileView[]> =>
  rowsOf<InboundFileView>(
    at,
    sql`SELECT id, name, content_type, size::int AS size FROM inbound_files WHERE message_id = ${inboundId} ORDER BY id LIMIT 50`,
  )

/** Lists the leads of whoever has a message's address, the newest first, for a person to choose from; those of `ownerId` or of nobody where one is named. */
export const leadsOfSender = (
  at: HasSession,
  { inboundId, ownerId }: { inboundId: string; ownerId: string | null },
): Promise<LeadToChoose[]> =>
  rowsOf<LeadToChoose>(
    at,
    sql`SELECT l.id, l.reference, l.title, l.stage FROM leads l
        WHERE (l.id = (SELECT lead_id FROM inbound_messages WHERE id = ${inboundId})
               OR l.customer_id IN (SELECT i.customer_id FROM customer_identities i JOIN inbound_messages m ON m."from" = i.value WHERE m.id = ${inboundId}))
              AND (${ownerId}::uuid IS NULL OR l.owner_id IS NULL OR l.owner_id = ${ownerId}::uuid)
        ORDER BY l.created_at DESC LIMIT ${leadsOffered}`,
  )

export type FileContent = { name: string; content_type: string; content: Buffer }

/** Reads one file of a message; undefined where the message has no such file. */
export const inboundFileContent = (
  ctx: Context,
  { inboundId, fileId }: { inboundId: string; fileId: string },
): Promise<FileContent | undefined> =>
  rowOf<FileContent>(
    ctx,
    sql`SELECT f.name, f.content_type, c.content FROM inbound_files f JOIN inbound_file_contents c ON c.file_id = f.id
        WHERE f.id = ${fileId} AND f.message_id = ${inboundId}`,
  )
