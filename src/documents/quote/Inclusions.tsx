/** @jsxImportSource preact */
import type { QuotePart } from './quotePageTypes'

const List = ({ title, items, kind }: { title: string; items: string[]; kind: 'in' | 'out' }) =>
  items.length > 0 ? (
    <div>
      <h3>{title}</h3>
      <ul class={`inclusions-${kind}`}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  ) : null

/** What the price covers and what it does not; nothing where neither is listed. */
export const Inclusions = ({ view, labels }: QuotePart) =>
  view.inclusions.length + view.exclusions.length > 0 ? (
    <section class="inclusions wrap" aria-labelledby="inclusions-title">
      <h2 id="inclusions-title" class="section-title">
        {labels.whatIsIncluded}
      </h2>
      <div class="inclusions-lists">
        <List title={labels.included} items={view.inclusions} kind="in" />
        <List title={labels.notIncluded} items={view.exclusions} kind="out" />
      </div>
    </section>
  ) : null
