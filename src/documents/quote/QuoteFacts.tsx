/** @jsxImportSource preact */
import { dateRange, instantDay } from '../shared/format'
import type { QuotePart } from './quotePageTypes'
import { travelersText } from './travelersText'

/** The journey at a glance: when, how long, who, until when the offer stands. */
export const QuoteFacts = ({ view, labels }: QuotePart) => {
  const facts: [string, string][] = [
    [labels.dates, dateRange({ from: view.startDate, to: view.endDate, language: view.language }) ?? labels.datesOpen],
    [labels.duration, labels.days(view.durationDays)],
    [labels.travelers, travelersText({ view, labels })],
    [labels.validUntil, instantDay(view.validUntil, view.language)],
  ]
  return (
    <dl class="facts wrap">
      {facts.map(([term, fact]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  )
}
