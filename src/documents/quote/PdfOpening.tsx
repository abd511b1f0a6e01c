/** @jsxImportSource preact */
import { Photo } from '../shared/Photo'
import { QuoteFacts } from './QuoteFacts'
import { QuoteLetter } from './QuoteLetter'
import type { QuotePart } from './quotePageTypes'

/** The second sheet: a photograph from the journey, the letter and the facts. */
export const PdfOpening = ({ view, labels }: QuotePart) => {
  const picture = view.days.find((day) => day.picture && day.picture.url !== view.cover?.url)?.picture ?? null
  return (
    <section class="opening">
      {picture && <Photo picture={picture} class="opening-photo" eager />}
      <QuoteLetter view={view} labels={labels} />
      <QuoteFacts view={view} labels={labels} />
    </section>
  )
}
