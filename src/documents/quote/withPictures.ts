import type { QuoteView } from '@/src/domain/quote/quoteView'
import type { Picture } from '@/src/domain/shared/picture'

type Pictured = { picture: Picture | null }

/** The quote with its pictures at other addresses; a picture without one is left out. */
export const withPictures = (view: QuoteView, addresses: ReadonlyMap<string, string>): QuoteView => {
  const moved = (picture: Picture | null): Picture | null => {
    const url = picture && addresses.get(picture.url)
    return picture && url ? { ...picture, url } : null
  }
  const withMoved = <Row extends Pictured>(row: Row): Row => ({ ...row, picture: moved(row.picture) })
  return {
    ...view,
    cover: moved(view.cover),
    days: view.days.map(withMoved),
    stays: view.stays.map(withMoved),
    options: view.options.map((option) => ({ ...option, stays: option.stays?.map(withMoved) })),
  }
}
