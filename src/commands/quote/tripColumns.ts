import type { TripContent } from '@/src/domain/quote/tripContent'
import type { TripWords } from '@/src/queries/quote/tripOfWire'

const headsOf = ({ party, adults, children }: TripContent) => {
  if (party.length === 0) return { adults, children }
  const grown = party.filter(({ kind }) => kind === 'adult').length
  return { adults: grown, children: party.length - grown }
}

const lineColumns = ({
  id,
  componentId,
  rateCardVersionId,
  optionId,
  travelerIds,
  rooms,
  ...line
}: TripContent['lines'][number]) => ({
  ...line,
  key: id,
  supplied: componentId,
  rateCardVersion: rateCardVersionId,
  option: optionId,
  travelers: travelerIds && [...travelerIds],
  rooms: [...rooms],
})

const textRows = (texts: readonly string[]) =>
  texts.flatMap((text) => (text.trim() === '' ? [] : [{ text: text.trim() }]))

/** Writes a trip as a version keeps it; people who are named are also counted. */
export const tripColumns = (content: TripContent, words: TripWords) => ({
  title: words.title,
  language: words.language,
  cover: words.coverId,
  letter: words.letter,
  inclusions: textRows(words.inclusions),
  exclusions: textRows(words.exclusions),
  currency: content.currency,
  startDate: content.startDate,
  party: content.party.map(({ id, ...traveler }) => ({ ...traveler, key: id })),
  ...headsOf(content),
  arrival: content.arrival,
  departure: content.departure,
  days: content.days.map(({ id, pictureId, meals, ...day }) => ({
    ...day,
    key: id,
    meals: [...meals],
    picture: pictureId,
  })),
  options: content.options.map(({ id, ...option }) => ({ ...option, key: id })),
  lines: content.lines.map(lineColumns),
  pricingMode: content.pricingMode,
  granularity: content.granularity,
  lumpSum: content.lumpSum,
  adjustments: [...content.adjustments],
  roundUnitUpToMinor: content.roundUnitUpToMinor,
  roundTotalUpToMinor: content.roundTotalUpToMinor,
  markupPercent: content.markupPercent,
})

export type TripColumns = ReturnType<typeof tripColumns>
