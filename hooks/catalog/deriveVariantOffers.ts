import type { CollectionBeforeChangeHook } from 'payload'
import { validVariantOffers, variantOffersIn, wholeOffers } from '@/src/domain/catalog/variantOffers'
import { rowsOf, sql } from '@/src/platform/database/session'

type Variant = { id: string; priceFromUsd: number | null; active: boolean }

/** Writes into every version of a tour what it offers of each of its variants, so that each can be compared and brought back whole. */
export const deriveVariantOffers: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  // What is not a list of offers is left for the field's own check to refuse.
  if (validVariantOffers(data.variantOffers) !== true) return data
  const variants =
    operation === 'create'
      ? []
      : await rowsOf<Variant>(
          req,
          sql`SELECT id, price_from_usd::float8 AS "priceFromUsd", coalesce(active, true) AS active
              FROM tour_variants WHERE tour_id = ${originalDoc?.id} ORDER BY created_at, id`,
        )
  return { ...data, variantOffers: wholeOffers(variantOffersIn(data.variantOffers), variants) }
}
