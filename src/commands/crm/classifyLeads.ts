import { attributionFields, type LeadChannel, type LeadRequest } from '@/src/domain/crm/leadRequest'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { snakeCase } from '@/src/platform/database/snakeCase'
import { touchColumns } from './touchColumns'

const batch = 2_000

type Unclassified = Record<string, string | null> & { id: string; channel: LeadChannel }
type Row = Unclassified & { first_touch: LeadRequest['firstTouch'] | null }

const attributionOf = (row: Unclassified): LeadRequest['attribution'] =>
  Object.fromEntries(attributionFields.map((name) => [name, row[snakeCase(name)] ?? undefined]))

/** Tells of leads that were written without it, as those older than this are, where they came from; returns of how many. */
export const classifyLeads = (ctx: Context): Promise<number> =>
  inTransaction(ctx, async (tx) => {
    const rows = await rowsOf<Row>(
      tx,
      sql`SELECT id, channel, first_touch, ${sql.join(
        attributionFields.map((name) => sql.identifier(snakeCase(name))),
        sql`, `,
      )} FROM leads WHERE last_touch_channel IS NULL ORDER BY created_at LIMIT ${batch} FOR UPDATE SKIP LOCKED`,
    )
    if (rows.length === 0) return 0
    const classified = rows.map((row) => ({
      id: row.id,
      ...touchColumns(row.channel, { attribution: attributionOf(row), firstTouch: row.first_touch ?? undefined }),
    }))
    await rowsOf(
      tx,
      sql`UPDATE leads SET last_touch_channel = n.last_touch_channel, last_touch_source = n.last_touch_source,
                 last_touch_campaign = n.last_touch_campaign, first_touch_channel = n.first_touch_channel,
                 first_touch_source = n.first_touch_source, first_touch_campaign = n.first_touch_campaign
          FROM jsonb_to_recordset(${JSON.stringify(classified)}::jsonb)
            AS n (id uuid, last_touch_channel text, last_touch_source text, last_touch_campaign text,
                  first_touch_channel text, first_touch_source text, first_touch_campaign text)
          WHERE leads.id = n.id`,
    )
    return rows.length
  })
