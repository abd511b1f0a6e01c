/** @jsxImportSource preact */
import { Prose } from '../shared/Prose'
import type { QuotePart } from './quotePageTypes'

/** The personal letter, signed by the advisor; nothing where none was written. */
export const QuoteLetter = ({ view, labels }: QuotePart) =>
  view.letter ? (
    <section class="letter wrap" aria-labelledby="letter-title">
      <h2 id="letter-title" class="eyebrow">
        {labels.letter}
      </h2>
      <div class="letter-text">
        <Prose text={view.letter} />
      </div>
      <p class="signature">
        {view.advisor.name}
        <span>{view.company.name}</span>
      </p>
    </section>
  ) : null
