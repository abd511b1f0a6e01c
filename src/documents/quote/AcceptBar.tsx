/** @jsxImportSource preact */
import { money } from '../shared/format'
import type { QuotePart } from './quotePageTypes'

/** On phones, the total and the way to accept, always in reach until the answer form is. */
export const AcceptBar = ({ view, labels }: QuotePart) => (
  <div class="accept-bar">
    <p data-part="bar">
      <span>{labels.total}</span>
      <strong>{money(view.total, view.language)}</strong>
    </p>
    <a class="button" href="#answer">
      {labels.accept}
    </a>
  </div>
)
