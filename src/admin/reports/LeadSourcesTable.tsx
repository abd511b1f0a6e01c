import type { SourceGrouping } from '@/src/domain/crm/leadSourceReport'
import { type TouchChannel, touchDefinitions } from '@/src/domain/crm/touchTables'
import type { LeadSourceRow } from '@/src/queries/integration/leadSources'
import { minutesText, percentText, sourceName, valueText } from './sourceText'

const heads = ['Leads', 'Qualified', 'Quoted', 'Won', 'Win rate', 'Value', 'First response', 'Nine of ten within']

const Cells = ({ row }: { row: LeadSourceRow }) => {
  const values = valueText(row)
  const cells = [
    row.leads,
    row.qualified,
    row.quoted,
    row.won,
    percentText(row.win_rate),
    values.length === 0 ? '–' : values.map((text) => <div key={text}>{text}</div>),
    minutesText(row.first_response_minutes_median),
    minutesText(row.first_response_minutes_p90),
  ]
  return cells.map((cell, at) => (
    <td key={heads[at]} data-label={heads[at]}>
      {cell}
    </td>
  ))
}

type Props = { rows: LeadSourceRow[]; total: LeadSourceRow; group: SourceGrouping; isCut: boolean }

/** The figures behind the drawings. */
export const LeadSourcesTable = ({ rows, total, group, isCut }: Props) => (
  <>
    <table className="report-table">
      <caption>Figures by {group}</caption>
      <thead>
        <tr>
          <th scope="col">{group.charAt(0).toUpperCase() + group.slice(1)}</th>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key ?? ''}>
            <th scope="row" title={group === 'channel' ? touchDefinitions[row.key as TouchChannel] : undefined}>
              {sourceName(row.key, group)}
            </th>
            <Cells row={row} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Total</th>
          <Cells row={total} />
        </tr>
      </tfoot>
    </table>
    {isCut && <p>Only the 200 with the most leads are listed; the total is of all.</p>}
  </>
)
