'use client'
import { useFormFields } from '@payloadcms/ui'
import { cheapestVariant, priceFrom } from '@/src/domain/catalog/priceFrom'
import { asOffered, variantOffersIn } from '@/src/domain/catalog/variantOffers'
import { RecordLink } from './RecordLink'
import { useVariants } from './useVariants'

const dollars = (amount: number): string => `US$ ${amount.toLocaleString('en')}`

/** What the website will say a tour costs, as the form has it now, and where that comes from. */
export const PriceFromFact = () => {
  const kept = useVariants()
  const offers = useFormFields(([fields]) => fields.variantOffers?.value)
  const priceMode = useFormFields(([fields]) => fields.priceMode?.value as 'typed' | 'derived' | undefined)
  const priceFromUsd = useFormFields(([fields]) => fields.priceFromUsd?.value as number | null | undefined)
  const variants = asOffered(kept ?? [], variantOffersIn(offers))
  const cheapest = cheapestVariant(variants)
  const price = priceFrom({ priceMode, priceFromUsd }, variants)
  const differs = priceMode !== 'derived' && price !== null && cheapest && cheapest.priceFromUsd !== price
  return (
    <div className="price-from" role="status">
      <p className="price-from__said">
        The website says <strong>{price === null ? 'Price on request' : `From ${dollars(price)}`}</strong>
      </p>
      {priceMode === 'derived' && cheapest && (
        <p>
          It is the price of{' '}
          <RecordLink collection="tour-variants" id={cheapest.id}>
            {cheapest.name}
          </RecordLink>
          , the cheapest active variant, and follows it.
        </p>
      )}
      {priceMode === 'derived' && !cheapest && kept && <p>No active variant has a price: it cannot be published so.</p>}
      {priceMode !== 'derived' && price === null && <p>Type a price, or take the cheapest variant’s.</p>}
      {differs && (
        <p className="price-from__differs">
          The cheapest active variant, {cheapest.name}, costs {dollars(cheapest.priceFromUsd ?? 0)}.
        </p>
      )}
      <p className="price-from__feed">
        In the feed: <code>{price === null ? 'no priceFrom' : `"priceFrom": ${Math.round(price)}`}</code>
      </p>
    </div>
  )
}
