/** @jsxImportSource preact */
import { changeSentences } from './changeSentences'
import type { QuotePart } from './quotePageTypes'

/** What is new to somebody who read an earlier version. */
export const ChangesSection = ({ view, labels }: QuotePart) =>
  view.changes.length > 0 ? (
    <section class="changes wrap narrow" aria-labelledby="changes-title">
      <h2 id="changes-title" class="eyebrow">
        {labels.changesTitle}
      </h2>
      <ul>
        {changeSentences(view.changes, view.language).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  ) : null
