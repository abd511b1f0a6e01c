/** @jsxImportSource preact */
import { dateRange } from '../shared/format'
import { Photo } from '../shared/Photo'
import type { QuotePart } from './quotePageTypes'
import { travelersText } from './travelersText'

/** The opening photograph with the journey's title over it. */
export const QuoteHero = ({ view, labels }: QuotePart) => {
  const dates = dateRange({ from: view.startDate, to: view.endDate, language: view.language })
  const facts = [dates ?? labels.days(view.durationDays), travelersText({ view, labels })]
  return (
    <header class={`hero ${view.cover ? '' : 'hero-plain'}`}>
      {view.cover && <Photo picture={view.cover} class="hero-photo" eager />}
      <div class="hero-top wrap">
        <p class="wordmark">{view.company.name}</p>
        <p class="hero-reference">
          <span class="visually-hidden">{labels.reference} </span>
          {view.reference}
        </p>
      </div>
      <div class="hero-text wrap">
        <p class="eyebrow">{labels.preparedFor(view.customerName)}</p>
        <h1>{view.title}</h1>
        <p class="hero-facts">
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </p>
      </div>
    </header>
  )
}
