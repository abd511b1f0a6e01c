import type { ReactNode } from 'react'

type Column = {
  label: string
  numeric?: boolean
  /** Names and times stay on their line where there is room. */
  whole?: boolean
}

const cellClass = ({ numeric, whole }: Column): string | undefined =>
  numeric ? 'system-table__number' : whole ? 'system-table__whole' : undefined

export type SystemRow = { key: string; cells: ReactNode[] }

type SystemTableProps = { title: string; hint?: ReactNode; columns: Column[]; rows: SystemRow[]; empty: string }

/** One part of the System view: a table, a list of cards on a narrow screen, or a sentence when there is nothing. */
export const SystemTable = ({ title, hint, columns, rows, empty }: SystemTableProps) => (
  <section className="system-part">
    <h2>{title}</h2>
    {hint && rows.length > 0 && <p className="system-part__hint">{hint}</p>}
    {rows.length === 0 ? (
      <p className="system-part__empty">{empty}</p>
    ) : (
      <table className="system-table">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.label} scope="col" className={cellClass(column)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {columns.map((column, at) => (
                <td key={column.label} data-label={column.label} className={cellClass(column)}>
                  {cells[at]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </section>
)
