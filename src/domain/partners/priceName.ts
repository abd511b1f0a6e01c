import type { Price } from '@/src/domain/shared/rateCard'

/** Names a price of a card for staff: `“DBL, High, 3–6 people”`. */
export const priceName = ({ kind, season, tier }: Pick<Price, 'kind' | 'season' | 'tier'>): string =>
  `“${[kind.replaceAll('_', ' '), ...(season === null ? [] : [season]), ...(tier ? [`${tier.from}–${tier.to} people`] : [])].join(', ')}”`
