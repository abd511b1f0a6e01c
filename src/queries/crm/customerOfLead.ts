import type { Context } from '@/src/platform/context'
import { rowOf, sql } from '@/src/platform/database/session'

/** The customer a lead is from; null when the lead is gone. */
export const customerOfLead = async (ctx: Context, leadId: string): Promise<string | null> => {
  const row = await rowOf<{ id: string }>(ctx, sql`SELECT customer_id AS id FROM leads WHERE id = ${leadId}`)
  return row?.id ?? null
}
