import type { LeadRequest } from '@/src/domain/crm/leadRequest'
import type { Context } from '@/src/platform/context'
import { inTransaction, type Tx } from '@/src/platform/database/inTransaction'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { intakeLead } from './intakeLead'
import type { LeadImportRow } from './lockLeadImport'

type WaitingRow = Pick<LeadImportRow, 'channel' | 'ownership' | 'file_name' | 'imported_by_id'> & {
  request: LeadRequest
  importer: string | null
}

const lockWaiting = (tx: Tx, importId: string, line: number): Promise<WaitingRow | undefined> =>
  rowOf<WaitingRow>(
    tx,
    sql`SELECT r.request, i.channel, i.ownership, i.file_name, i.imported_by_id, s.name AS importer
        FROM lead_import_rows r JOIN lead_imports i ON i.id = r.import_id LEFT JOIN staff s ON s.id = i.imported_by_id
        WHERE r.import_id = ${importId} AND r.line = ${line} AND r.done_at IS NULL AND r.plan IN ('create', 'known')
          AND i.status = 'running'
        FOR UPDATE OF r`,
  )

/** Takes one row of a running import in as a lead, once; customers are thanked for nothing, and owners see it on their lists only. */
export const importLeadRow = (
  ctx: Context,
  { importId, line }: { importId: string; line: number },
): Promise<{ leadId: string } | null> =>
  inTransaction(ctx, async (tx) => {
    const row = await lockWaiting(tx, importId, line)
    if (!row) return null
    const { request, channel, ownership, file_name: fileName, imported_by_id: importedBy, importer } = row
    const owner =
      ownership === 'mine' && importedBy
        ? { ownerId: importedBy, reason: `${importer}: imported it from ${fileName}.` }
        : undefined
    const { leadId } = await intakeLead(tx, { request, channel, submission: null, owner, isQuiet: true })
    const at = tx.now.toISOString()
    await rowsOf(
      tx,
      sql`WITH taken AS (
            UPDATE lead_import_rows SET lead_id = ${leadId}, done_at = ${at} WHERE import_id = ${importId} AND line = ${line}
          ) UPDATE lead_imports SET rows_taken = rows_taken + 1, updated_at = ${at} WHERE id = ${importId}`,
    )
    return { leadId }
  })
