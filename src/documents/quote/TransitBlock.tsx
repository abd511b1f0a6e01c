/** @jsxImportSource preact */
import type { TransitView } from '@/src/domain/quote/transitView'
import { Prose } from '../shared/Prose'
import { Services } from '../shared/Services'
import type { QuotePart } from './quotePageTypes'

type TransitProps = Pick<QuotePart, 'labels'> & { title: string; transit: TransitView | null; class?: string }

/** The way in or out of the trip; nothing where nothing is said of it. */
export const TransitBlock = ({ title, transit, labels, class: className = '' }: TransitProps) => {
  if (!transit) return null
  const facts = [
    [labels.flight, transit.flight],
    [labels.time, transit.time],
  ].filter(([, fact]) => fact)
  return (
    <div class={`transit ${className}`}>
      <h3>{title}</h3>
      {facts.length > 0 && (
        <dl class="transit-facts">
          {facts.map(([term, fact]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{fact}</dd>
            </div>
          ))}
        </dl>
      )}
      {transit.text && <Prose text={transit.text} />}
      <Services services={transit.services} labels={labels} />
    </div>
  )
}
