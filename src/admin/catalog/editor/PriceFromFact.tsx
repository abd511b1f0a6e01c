'use client'
import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useAnswer } from '@/src/admin/shared/useAnswer'
import { cheapestVariant, priceFrom } from '@/src/domain/catalog/priceFrom'
import type { TourVariant } from '@/src/payload-types'
import { RecordLink } from './RecordLink'
import { useSavedStamp } from './useTourAnswers'

const dollars = (amount: number): string => `US$ ${amount.toLocaleString('en')}`

/** What the website will say a tour costs, as the form has it now, and where that comes from. */
export const PriceFromFact = () => {
  const { id } = useDocumentInfo()
  const stamp = useSavedStamp()
  const query = `depth=0&limit=100&where[tour][equals]=${id}`
  const answer = useAnswer<{ docs: TourVariant[] }>(id ? `/api/tour-variants?${query}` : null, stamp)
  const priceMode = useFormFields(([fields]) => fields.priceMode?.value as 'typed' | 'derived' | undefined)
  const priceFromUsd = useFormFields(([fields]) => fields.priceFromUsd?.value as number | null | undefined)
  const variants = answer?.docs ?? []
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
      {priceMode === 'derived' && !cheapest && answer && (
        <p>No active variant has a price: it cannot be published so.</p>
      )}
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
