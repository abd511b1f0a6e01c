import { nothingChosen } from '@/src/domain/quote/quoteChoice'
import type { FrozenOffer, StoredOffer } from './frozenOffer'

/** Reads what a frozen offer shows; what was frozen before something could be shown has none of it. */
export const offerView = ({ view }: StoredOffer): FrozenOffer['view'] => ({
  ...view,
  changes: view.changes ?? [],
  arrival: view.arrival ?? null,
  departure: view.departure ?? null,
  route: view.route ?? [],
  stays: view.stays ?? [],
  options: view.options ?? [],
  extras: view.extras ?? [],
  attachments: view.attachments ?? [],
  choice: view.choice ?? nothingChosen,
})
