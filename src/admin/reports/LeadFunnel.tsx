import type { LeadSourceRow } from '@/src/queries/integration/leadSources'
import { percentText } from './sourceText'

/** How many of the leads came how far. */
export const LeadFunnel = ({ total }: { total: LeadSourceRow }) => {
  const steps = [
    { name: 'Leads', count: total.leads },
    { name: 'Qualified', count: total.qualified },
    { name: 'Quoted', count: total.quoted },
    { name: 'Won', count: total.won },
  ]
  return (
    <figure className="report-figure" aria-labelledby="report-funnel">
      <figcaption id="report-funnel">How far they came</figcaption>
      <ol className="report-bars">
        {steps.map(({ name, count }) => {
          const share = total.leads === 0 ? 0 : count / total.leads
          return (
            <li key={name}>
              <span className="report-bars__name">{name}</span>
              <svg width="100%" height="16" aria-hidden="true">
                <rect
                  className="report-bar report-bar--won"
                  x={`${(1 - share) * 50}%`}
                  width={`${share * 100}%`}
                  height="16"
                  rx="3"
                />
              </svg>
              <span className="report-bars__count">
                {count}
                {name !== 'Leads' && <span className="report-bars__won"> · {percentText(share)}</span>}
              </span>
            </li>
          )
        })}
      </ol>
    </figure>
  )
}
