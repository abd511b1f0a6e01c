import { type HasSession, rowsOf, sql } from '@/src/platform/database/session'

export type KnownAddress = { channel: 'email' | 'whatsapp'; to: string; suppressed: boolean }

const knownMax = 20

/** Lists where a lead's customer may be answered: their own addresses first, then those somebody wrote about this lead from. */
export const replyAddresses = (at: HasSession, { leadId }: { leadId: string }): Promise<KnownAddress[]> =>
  rowsOf<KnownAddress>(
    at,
    sql`SELECT known.channel, known.value AS "to", bool_or(s.address IS NOT NULL) AS suppressed FROM (
          SELECT CASE i.kind WHEN 'email' THEN 'email' ELSE 'whatsapp' END AS channel, i.value,
                 CASE WHEN i.value IN (c.email, c.phone) THEN 0 ELSE 1 END AS rank
          FROM leads l JOIN customers c ON c.id = l.customer_id JOIN customer_identities i ON i.customer_id = c.id WHERE l.id = ${leadId}
          UNION ALL
          SELECT m.channel::text, m."from", 2 FROM inbound_messages m
          WHERE m.lead_id = ${leadId} AND m.state IN ('matched', 'new_lead') AND m."from" IS NOT NULL
        ) known LEFT JOIN suppressed_addresses s ON s.address = known.value
        GROUP BY known.channel, known.value ORDER BY min(known.rank), known.value LIMIT ${knownMax}`,
  )
