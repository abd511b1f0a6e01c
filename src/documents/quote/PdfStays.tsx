/** @jsxImportSource preact */
import type { QuotePart } from './quotePageTypes'
import { StayCards } from './Stays'

/** The houses one sleeps in whatever is chosen, on paper; nothing where none is named. */
export const PdfStays = ({ view, labels }: QuotePart) =>
  view.stays.length > 0 ? (
    <section class="pdf-stays">
      <h2 class="section-title">{labels.stays}</h2>
      <StayCards stays={view.stays} labels={labels} eager />
    </section>
  ) : null
