'use client'
import type { ActionValues } from '@/src/admin/shared/actionTypes'
import { useAnswer } from '@/src/admin/shared/useAnswer'
import { moneyOf, offerPath, type QuoteOffer } from './quoteOffer'

/** What the chosen comes to, and the first payment of it, while a deposit is being recorded. */
export const DepositPrice = ({ quoteId, values }: { quoteId: string; values: ActionValues }) => {
  const { option_id: optionId, extra_ids: extraIds } = values
  const offer = useAnswer<QuoteOffer>(
    offerPath(quoteId, {
      optionId: typeof optionId === 'string' ? optionId : undefined,
      extraIds: Array.isArray(extraIds) ? extraIds : [],
    }),
    'deposit',
  )
  return (
    <p role="status">
      {offer ? (
        <>
          Accepted at <strong>{moneyOf(offer.total)}</strong>
          {offer.first_payment && `, of which ${moneyOf(offer.first_payment)} is the first payment`}.
        </>
      ) : (
        'These cannot be chosen together, or the price is on its way.'
      )}
    </p>
  )
}
