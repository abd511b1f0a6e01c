import type { RateCardVersion } from '@/src/domain/shared/rateCard'
import type { ContentLine } from './tripContent'

/** What a kind of room is called by the price list a line is bought from; null where it is not known there. */
export type RoomName = (line: Pick<ContentLine, 'rateCardVersionId'>, roomTypeId: string) => string | null

/** Looks rooms up in the price lists of a trip. */
export const roomNames = (cards: readonly Pick<RateCardVersion, 'id' | 'roomTypes'>[]): RoomName => {
  const byId = new Map(cards.map((card) => [card.id, card]))
  return ({ rateCardVersionId }, roomTypeId) =>
    byId.get(rateCardVersionId ?? '')?.roomTypes.find(({ id }) => id === roomTypeId)?.name ?? null
}
