import type { CollectionAfterChangeHook } from 'payload'
import { variantOffersIn } from '@/src/domain/catalog/variantOffers'
import { rowsOf, sql } from '@/src/platform/database/session'

/** Gives the variants of a tour that is published the prices it is published with: they follow from that. */
export const deriveOfferedVariants: CollectionAfterChangeHook = async ({ doc, req }) => {
  const offers = doc._status === 'published' ? variantOffersIn(doc.variantOffers) : []
  if (offers.length > 0)
    await rowsOf(
      req,
      sql`UPDATE tour_variants v SET price_from_usd = given."priceFromUsd", active = given.active, updated_at = now()
          FROM jsonb_to_recordset(${JSON.stringify(offers)}::jsonb) AS given (variant uuid, "priceFromUsd" numeric, active boolean)
          WHERE v.id = given.variant AND v.tour_id = ${doc.id}
            AND (v.price_from_usd, v.active) IS DISTINCT FROM (given."priceFromUsd", given.active)`,
    )
  return doc
}
