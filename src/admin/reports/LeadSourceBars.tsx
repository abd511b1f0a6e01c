import type { SourceGrouping } from '@/src/domain/crm/leadSourceReport'
import type { LeadSourceRow } from '@/src/queries/integration/leadSources'
import { sourceName } from './sourceText'

const shown = 12

const percent = (part: number, whole: number): string => `${whole === 0 ? 0 : (part / whole) * 100}%`

/** The groups with the most leads as bars, the share that was won in the darker colour; the table beneath says it in figures. */
export const LeadSourceBars = ({ rows, group }: { rows: LeadSourceRow[]; group: SourceGrouping }) => {
  const most = Math.max(1, ...rows.map(({ leads }) => leads))
  return (
    <figure className="report-figure" aria-labelledby="report-bars">
      <figcaption id="report-bars">
        Leads by {group} <span className="report-key report-key--won">won</span>
        <span className="report-key">all</span>
      </figcaption>
      <ul className="report-bars">
        {rows.slice(0, shown).map(({ key, leads, won }) => (
          <li key={key ?? ''}>
            <span className="report-bars__name">{sourceName(key, group)}</span>
            <svg width="100%" height="16" aria-hidden="true">
              <rect className="report-bar" width={percent(leads, most)} height="16" rx="3" />
              <rect className="report-bar report-bar--won" width={percent(won, most)} height="16" rx="3" />
            </svg>
            <span className="report-bars__count">
              {leads}
              <span className="report-bars__won">{won > 0 && ` · ${won} won`}</span>
            </span>
          </li>
        ))}
      </ul>
    </figure>
  )
}
