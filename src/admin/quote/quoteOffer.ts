import type { CurrencyCode } from '@/src/domain/shared/currency'
import { formatMoney } from '@/src/domain/shared/formatMoney'

type Amount = { amount_minor: number; currency: string }

/** What may be chosen of a sent quote, as the staff API tells it. */
export type QuoteOffer = {
  options: { id: string; name: string; total: Amount }[]
  extras: { id: string; option_id: string | null; label: string; amount: Amount }[]
  total: Amount
  first_payment: Amount | null
}

/** An amount of the API as staff read it. */
export const moneyOf = ({ amount_minor, currency }: Amount): string =>
  formatMoney({ amountMinor: amount_minor, currency: currency as CurrencyCode }, 'en')

/** Where the price of a choice is asked for. */
export const offerPath = (quoteId: string, { optionId, extraIds }: { optionId?: string; extraIds?: string[] } = {}) => {
  const query = new URLSearchParams([
    ...(optionId ? [['option', optionId]] : []),
    ...(extraIds ?? []).map((id) => ['extra', id]),
  ])
  return `/api/v1/quotes/${quoteId}/offer${query.size > 0 ? `?${query}` : ''}`
}
