/** @jsxImportSource preact */
import { Prose } from '../shared/Prose'
import type { QuotePart } from './quotePageTypes'

/** The booking terms, folded until somebody reads them. */
export const TermsSection = ({ view, labels }: QuotePart) => (
  <section class="terms wrap" aria-labelledby="terms-title" id="terms">
    <h2 id="terms-title">{labels.terms}</h2>
    <details class="print-open">
      <summary>{labels.readTerms}</summary>
      <div class="terms-text">
        <Prose text={view.terms.text} />
        <p class="fine">{labels.termsVersion(view.terms.version)}</p>
      </div>
    </details>
  </section>
)
