/** @jsxImportSource preact */
import { Photo } from '../shared/Photo'
import { openingPicture } from './openingPicture'
import { QuoteFacts } from './QuoteFacts'
import { QuoteLetter } from './QuoteLetter'
import type { QuotePart } from './quotePageTypes'

/** The second sheet: a photograph from the journey, the letter and the facts. */
export const PdfOpening = ({ view, labels }: QuotePart) => {
  const picture = openingPicture(view)
  return (
    <section class="opening">
      {picture && <Photo picture={picture} class="opening-photo" eager />}
      <QuoteLetter view={view} labels={labels} />
      <QuoteFacts view={view} labels={labels} />
    </section>
  )
}
