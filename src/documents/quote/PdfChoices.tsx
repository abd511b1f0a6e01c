/** @jsxImportSource preact */
import { choiceTitle } from './choiceTitle'
import { OfferedChoices } from './OfferedChoices'
import type { QuotePart } from './quotePageTypes'

/** What the customer may choose, on paper: the ways to travel and what can be added; nothing where nothing can. */
export const PdfChoices = (part: QuotePart) =>
  part.view.options.length + part.view.extras.length > 0 ? (
    <section class="pdf-choices">
      <h2 class="section-title">{choiceTitle(part.view, part.labels)}</h2>
      <OfferedChoices {...part} eager />
    </section>
  ) : null
