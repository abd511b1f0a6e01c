import { foldText } from '@/src/domain/shared/foldText'
import type { ListedTour } from './listedTour'

/** What a visitor asks for; empty or `all` means any. */
export type TourFilter = { dest?: string | null; style?: string | null; q?: string | null }

const asked = (text: string | null | undefined): string | null => {
  const folded = foldText(text ?? '')
  return folded === '' || folded === 'all' ? null : folded
}

const searchText = ({ card }: ListedTour): string =>
  foldText(
    [
      card.title,
      card.shortDescription,
      card.destinationCountry,
      card.seasonality,
      ...card.styles,
      ...card.highlights,
    ].join(' '),
  )

/** Keeps the tours of a destination and style, named in any case, that hold every word searched for, accents aside. */
export const filterTours = <Tour extends ListedTour>(
  tours: readonly Tour[],
  { dest, style, q }: TourFilter,
): Tour[] => {
  const country = asked(dest)
  const wantedStyle = asked(style)
  const words = foldText(q ?? '')
    .split(' ')
    .filter(Boolean)
  return tours.filter((tour) => {
    if (country && foldText(tour.card.destinationCountry) !== country) return false
    if (wantedStyle && !tour.card.styles.some((name) => foldText(name) === wantedStyle)) return false
    if (words.length === 0) return true
    const text = searchText(tour)
    return words.every((word) => text.includes(word))
  })
}
