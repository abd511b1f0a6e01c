import type { ImportPlan } from '@/src/domain/crm/planImport'
import type { Context } from '@/src/platform/context'
import { rowsOf, sql } from '@/src/platform/database/session'

export type LeadImportRowView = {
  line: number
  plan: ImportPlan
  notes: string[]
  name: string | null
  contact: string | null
  destination: string | null
  customer_id: string | null
  lead_id: string | null
  lead_reference: string | null
}

export type LeadImportRowsPage = {
  items: LeadImportRowView[]
  /** How many rows of each plan the whole file has. */
  counts: Record<ImportPlan, number>
  taken: number
}

/** Lists what rows of an import do, in the file's order and after a line, with the counts of the whole file. */
export const leadImportRows = async (
  ctx: Pick<Context, 'payload'>,
  {
    importId,
    plan,
    afterLine = 0,
    limit = 100,
  }: { importId: string; plan?: ImportPlan; afterLine?: number; limit?: number },
): Promise<LeadImportRowsPage> => {
  const items = await rowsOf<LeadImportRowView>(
    ctx,
    sql`SELECT r.line, r.plan, r.notes, coalesce(r.request ->> 'name', r.cells ->> 0) AS name,
               coalesce(r.request ->> 'email', r.request ->> 'phone') AS contact, r.request ->> 'destination' AS destination,
               r.customer_id, r.lead_id, l.reference AS lead_reference
        FROM lead_import_rows r LEFT JOIN leads l ON l.id = r.lead_id
        WHERE r.import_id = ${importId} AND r.line > ${afterLine} ${plan ? sql`AND r.plan = ${plan}` : sql``}
        ORDER BY r.line LIMIT ${limit}`,
  )
  const counted = await rowsOf<{ plan: ImportPlan; rows: number; taken: number }>(
    ctx,
    sql`SELECT plan, count(*)::int AS rows, count(lead_id)::int AS taken FROM lead_import_rows WHERE import_id = ${importId} GROUP BY plan`,
  )
  const counts = { create: 0, known: 0, duplicate: 0, refused: 0 }
  for (const { plan: each, rows } of counted) counts[each] = rows
  return { items, counts, taken: counted.reduce((sum, { taken }) => sum + taken, 0) }
}
