import type { TripContent } from './tripContent'

/** The same trip with lines gone over to other versions of their cards, by the ones they are priced with. */
export const onCards = (content: TripContent, cards: ReadonlyMap<string, string>): TripContent => ({
  ...content,
  lines: content.lines.map((line) => {
    const { rateCardVersionId: id } = line
    return id === null ? line : { ...line, rateCardVersionId: cards.get(id) ?? id }
  }),
})
