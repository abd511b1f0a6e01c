/** @jsxImportSource preact */
import type { QuotePart } from './quotePageTypes'

/** The files that go with the quote, named on paper; nothing where there is none. */
export const PdfAttachments = ({ view, labels }: QuotePart) =>
  view.attachments.length > 0 ? (
    <section class="pdf-attachments">
      <h2>{labels.attachments.title}</h2>
      <ul>
        {view.attachments.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
      <p class="fine">{labels.attachments.onPage}</p>
    </section>
  ) : null
