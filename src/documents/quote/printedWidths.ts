import type { QuoteView } from '@/src/domain/quote/quoteView'
import type { Picture } from '@/src/domain/shared/picture'
import { openingPicture } from './openingPicture'

/** Pixels across: the whole sheet, half a column of stays (82 mm) and a day's photograph (54 mm) at some 300 dots an inch. */
const widths = { sheet: 1600, stay: 960, day: 700 }

/**
 * How many pixels the printed quote needs of each of its pictures, by their urls; of one met twice what the larger place
 * needs. Chromium's time to print grows with them.
 */
export const printedWidths = (view: QuoteView): Map<string, number> => {
  const { cover, days, stays, options } = view
  const needed = new Map<string, number>()
  const need = (width: number, pictures: (Picture | null)[]): void => {
    for (const picture of pictures) if (picture) needed.set(picture.url, Math.max(width, needed.get(picture.url) ?? 0))
  }
  const shownStays = [...stays, ...options.flatMap((option) => option.stays ?? [])]
  need(widths.sheet, [cover, openingPicture(view)])
  need(
    widths.stay,
    shownStays.map(({ picture }) => picture),
  )
  need(
    widths.day,
    days.map(({ picture }) => picture),
  )
  return needed
}
