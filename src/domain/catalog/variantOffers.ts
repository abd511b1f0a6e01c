import type { VariantOffer } from './tourDocument'

const isRow = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)

const dollarsMax = 1_000_000

const isPrice = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= dollarsMax)

/** Tells what is wrong with what was sent as a tour's offers of its variants; true where nothing is. */
export const validVariantOffers = (value: unknown): true | string => {
  if (value === null || value === undefined) return true
  if (!Array.isArray(value) || value.length > 100) return 'A list of variants and their prices.'
  const isRight = value.every((row) => isRow(row) && isId(row.variant) && isPrice(row.priceFromUsd))
  return isRight || 'A variant’s price is a whole number of US dollars from 0 to 1,000,000, or nothing.'
}

/** Reads a tour's offers of its variants as they are kept; what is none is left out. */
export const variantOffersIn = (value: unknown): VariantOffer[] =>
  (Array.isArray(value) ? value : []).filter(isRow).flatMap(({ variant, priceFromUsd, active }) =>
    isId(variant)
      ? [
          {
            variant,
            priceFromUsd: typeof priceFromUsd === 'number' ? priceFromUsd : null,
            active: active !== false,
          },
        ]
      : [],
  )

type Variant = { id: string; priceFromUsd: number | null; active: boolean }

/** Makes the offers whole: one for each of the tour's variants, as it stands where the version does not say. */
export const wholeOffers = (offers: readonly VariantOffer[], variants: readonly Variant[]): VariantOffer[] =>
  variants.map(
    ({ id, priceFromUsd, active }) =>
      offers.find(({ variant }) => variant === id) ?? { variant: id, priceFromUsd, active },
  )

/** Shows variants as a version of their tour offers them. */
export const asOffered = <Each extends { id: string; priceFromUsd?: number | null; active?: boolean | null }>(
  variants: readonly Each[],
  offers: readonly VariantOffer[],
): Each[] =>
  variants.map((variant) => {
    const offer = offers.find((each) => each.variant === variant.id)
    return offer ? { ...variant, priceFromUsd: offer.priceFromUsd, active: offer.active } : variant
  })
