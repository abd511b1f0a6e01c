import { validate as isUuid } from 'uuid'
import { type BlockedSupplies, linesOfPrice } from '@/src/domain/quote/blockedSupplies'
import type { PricedContent } from '@/src/domain/quote/priceContent'
import type { Context } from '@/src/platform/context'
import { rowsOf, sql } from '@/src/platform/database/session'

type Row = { id: string; partner: string; reason: string | null }

const idsOf = (priced: PricedContent, of: 'componentId' | 'rateCardVersionId'): string[] =>
  [...new Set(linesOfPrice(priced).flatMap((line) => line[of] ?? []))].filter(isUuid)

const listOf = (ids: readonly string[]) => sql`${`{${ids.join(',')}}`}::uuid[]`

/** Finds which components and price lists of a trip are of partners on the blocklist; one statement, none where it has neither. */
export const blockedSupplies = async (ctx: Context, priced: PricedContent): Promise<BlockedSupplies> => {
  const components = idsOf(priced, 'componentId')
  const versions = idsOf(priced, 'rateCardVersionId')
  if (components.length + versions.length === 0) return new Map()
  const rows = await rowsOf<Row>(
    ctx.req,
    sql`SELECT s.id, p.name AS partner, p.blocklist_reason AS reason
        FROM (SELECT id, partner_id FROM components WHERE id = ANY(${listOf(components)})
              UNION ALL SELECT v.id, c.partner_id FROM rate_card_versions v JOIN rate_cards c ON c.id = v.card_id
              WHERE v.id = ANY(${listOf(versions)})) s
          JOIN partners p ON p.id = s.partner_id
        WHERE p.blocklisted`,
  )
  return new Map(
    rows.map(({ id, partner, reason }) => [id, { partner, reason: reason?.trim().replace(/\.$/, '') || null }]),
  )
}
