import { customerIdentity } from '@/src/domain/crm/customerIdentity'
import type { LeadChannel, LeadRequest } from '@/src/domain/crm/leadRequest'
import { mapImportHeadings } from '@/src/domain/crm/mapImportHeadings'
import { type KnownContact, type OpenLead, type PlannedRow, planImport } from '@/src/domain/crm/planImport'
import { readImportRow } from '@/src/domain/crm/readImportRow'
import { DomainError } from '@/src/domain/shared/domainError'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction, type Tx } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'

export type LeadTable = { headings: string[]; rows: { line: number; cells: string[] }[] }

type CheckLeadImport = {
  fileName: string
  table: LeadTable
  channel: Exclude<LeadChannel, 'website'>
  ownership: 'mine' | 'by_rules'
}

const namesNeeded = (columns: object): void => {
  if ('name' in columns && ('email' in columns || 'phone' in columns)) return
  throw new DomainError(
    'unknown-columns',
    'The first line must name a column “name” and at least one of “e-mail” and “phone”.',
  )
}

const textArray = (values: readonly (string | null)[]) =>
  sql`ARRAY(SELECT jsonb_array_elements_text(${JSON.stringify(values.filter((value) => value !== null))}::jsonb))`

/** Who is known by what the file names, and which of their leads are open; two statements, however long the file. */
const readKnown = async (tx: Tx, requests: readonly LeadRequest[]) => {
  const identities = requests.map(customerIdentity)
  const customers = await rowsOf<KnownContact>(
    tx,
    sql`SELECT id, name, email, phone FROM customers
        WHERE email = ANY(${textArray(identities.map(({ email }) => email))})
           OR phone = ANY(${textArray(identities.map(({ phone }) => phone))})
        ORDER BY created_at DESC, id DESC`,
  )
  const openLeads = await rowsOf<OpenLead>(
    tx,
    sql`SELECT reference, customer_id AS "customerId", destination FROM leads
        WHERE stage IN ('new', 'qualified', 'proposal_sent', 'negotiation')
          AND customer_id = ANY(${textArray(customers.map(({ id }) => id))}::uuid[])`,
  )
  return { customers, openLeads }
}

const storeRows = (tx: Tx, importId: string, { table, planned }: { table: LeadTable; planned: PlannedRow[] }) => {
  const rows = planned.map(({ line, plan, notes, customerId, request }, at) => ({
    line,
    cells: table.rows[at]?.cells ?? [],
    request,
    plan,
    notes,
    customer_id: customerId,
  }))
  return rowsOf(
    tx,
    sql`INSERT INTO lead_import_rows (import_id, line, cells, request, plan, notes, customer_id)
        SELECT ${importId}, line, cells, nullif(request, 'null'::jsonb), plan, notes, customer_id
        FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
          AS row (line integer, cells jsonb, request jsonb, plan text, notes jsonb, customer_id uuid)`,
  )
}

/**
 * Looks a file of leads over and keeps what each row would do; nothing is taken in. Throws `unknown-columns` when the
 * headings name neither a person nor a way to answer them.
 */
export const checkLeadImport = (
  ctx: Context,
  { fileName, table, channel, ownership }: CheckLeadImport,
): Promise<{ importId: string }> =>
  inTransaction(ctx, async (tx) => {
    const mapping = mapImportHeadings(table.headings)
    namesNeeded(mapping.columns)
    const lines = table.rows.map(({ line, cells }) => ({ line, row: readImportRow(cells, mapping) }))
    const requests = lines.flatMap(({ row }) => (row.request ? [row.request] : []))
    const planned = planImport(lines, await readKnown(tx, requests))
    const toTake = planned.filter(({ plan }) => plan === 'create' || plan === 'known').length
    const { id } = await tx.payload.create({
      collection: 'lead-imports',
      data: {
        fileName,
        status: 'checked',
        channel,
        ownership,
        unknownHeadings: mapping.unknown,
        rowsTotal: planned.length,
        rowsToTake: toTake,
        rowsTaken: 0,
        rowsLeftOut: planned.length - toTake,
        importedBy: tx.actor.kind === 'staff' ? tx.actor.id : undefined,
      },
      depth: 0,
      req: tx.req,
    })
    if (planned.length > 0) await storeRows(tx, id, { table, planned })
    await audit(tx.req, {
      action: 'lead_import.checked',
      entity: 'lead-imports',
      entityId: id,
      after: { fileName, rows: planned.length, toTake },
    })
    return { importId: id }
  })
