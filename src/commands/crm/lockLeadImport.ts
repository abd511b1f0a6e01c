import { type LeadImportStatus, leadImportMachine } from '@/src/domain/crm/leadImportMachine'
import type { LeadChannel } from '@/src/domain/crm/leadRequest'
import { assertTransition } from '@/src/domain/shared/machine'
import { audit } from '@/src/platform/audit/audit'
import type { Tx } from '@/src/platform/database/inTransaction'
import { lockRow } from '@/src/platform/database/lockRow'
import { rowsOf, sql } from '@/src/platform/database/session'

export type LeadImportRow = {
  id: string
  status: LeadImportStatus
  file_name: string
  channel: Exclude<LeadChannel, 'website'>
  ownership: 'mine' | 'by_rules'
  imported_by_id: string | null
}

/** Locks an import until the transaction ends; throws `not-found`. */
export const lockLeadImport = (tx: Tx, id: string): Promise<LeadImportRow> =>
  lockRow<LeadImportRow>(tx, { table: 'lead_imports', id })

/** Moves a locked import on, and writes down who did; throws `illegal-transition`. */
export const moveLeadImport = async (
  tx: Tx,
  { id, status }: Pick<LeadImportRow, 'id' | 'status'>,
  to: LeadImportStatus,
): Promise<void> => {
  assertTransition(leadImportMachine, { from: status, to })
  const at = tx.now.toISOString()
  const finished = to === 'done' || to === 'discarded' ? at : null
  await rowsOf(
    tx,
    sql`UPDATE lead_imports SET status = ${to}, finished_at = ${finished}, updated_at = ${at} WHERE id = ${id}`,
  )
  await audit(tx.req, {
    action: `lead_import.${to}`,
    entity: 'lead-imports',
    entityId: id,
    before: { status },
    after: { status: to },
  })
}
