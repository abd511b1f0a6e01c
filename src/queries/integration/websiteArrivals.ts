import type { Arrival } from '@/src/domain/integration/compareArrivals'
import type { Context } from '@/src/platform/context'
import { rowsOf, sql } from '@/src/platform/database/session'

type Row = { id: string; name: string | null; email: string | null; phone: string | null; at: string }

/** Reads what the website's form sent between two instants, as it was sent, with the lead it became; oldest first. */
export const websiteArrivals = async (
  ctx: Pick<Context, 'payload'>,
  { from, to }: { from: Date; to: Date },
): Promise<(Omit<Arrival, 'phone'> & { phoneTyped: string | null })[]> => {
  const rows = await rowsOf<Row>(
    ctx,
    sql`SELECT l.reference AS id, s.raw->>'name' AS name, s.raw->>'email' AS email,
               coalesce(s.raw->>'phone', s.raw->>'whatsapp') AS phone, s.received_at AS at
        FROM lead_submissions s JOIN leads l ON l.id = s.lead_id
        WHERE s.received_at >= ${from.toISOString()} AND s.received_at <= ${to.toISOString()} AND l.channel = 'website'
        ORDER BY s.received_at, s.id`,
  )
  return rows.map(({ id, name, email, phone, at }) => ({
    id,
    name: name ?? '',
    email: email?.trim().toLowerCase() || null,
    phoneTyped: phone,
    at: new Date(at),
  }))
}
