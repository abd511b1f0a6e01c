/** @jsxImportSource preact */
import { dateRange } from '../shared/format'
import { Photo } from '../shared/Photo'
import type { QuotePart } from './quotePageTypes'
import { travelersText } from './travelersText'

/** The first sheet: one photograph to the edges and the journey's title. */
export const PdfCover = ({ view, labels }: QuotePart) => (
  <section class="cover">
    {view.cover && <Photo picture={view.cover} class="cover-photo" eager />}
    <div class="cover-top">
      <p class="wordmark">{view.company.name}</p>
      <p>
        {labels.reference} {view.reference}
      </p>
    </div>
    <div class="cover-text">
      <p class="eyebrow">{labels.preparedFor(view.customerName)}</p>
      <h1>{view.title}</h1>
      <p>
        {[
          dateRange({ from: view.startDate, to: view.endDate, language: view.language }),
          labels.days(view.durationDays),
          travelersText({ view, labels }),
        ]
          .filter(Boolean)
          .join('  ·  ')}
      </p>
    </div>
  </section>
)
