import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { rowOf, sql } from '@/src/platform/database/session'

/** Refuses to delete a partner that something was bought from or agreed with: put it on the blocklist instead. */
export const guardPartnerInUse: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const used = await rowOf<{ components: number; contracts: number; cards: number; rules: number }>(
    req,
    sql`SELECT (SELECT count(*)::int FROM components WHERE partner_id = ${id}) AS components,
          (SELECT count(*)::int FROM partner_contracts WHERE partner_id = ${id}) AS contracts,
          (SELECT count(*)::int FROM rate_cards WHERE partner_id = ${id}) AS cards,
          (SELECT count(*)::int FROM markup_rules WHERE partner_id = ${id}) AS rules`,
  )
  if (used && used.components + used.contracts + used.cards > 0)
    throw new APIError(
      `${used.components} components, ${used.contracts} contracts and ${used.cards} rate cards are this partner’s: put it on the blocklist instead.`,
      409,
      { code: 'in-use' },
      true,
    )
  if (used && used.rules > 0)
    throw new APIError(
      `${used.rules} markup rules are for this partner: delete them first.`,
      409,
      { code: 'in-use' },
      true,
    )
}
