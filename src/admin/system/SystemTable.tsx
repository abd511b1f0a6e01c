import type { ReactNode } from 'react'

type Column = { label: string; numeric?: boolean }

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
            {columns.map(({ label, numeric }) => (
              <th key={label} scope="col" className={numeric ? 'system-table__number' : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {columns.map(({ label, numeric }, at) => (
                <td key={label} data-label={label} className={numeric ? 'system-table__number' : undefined}>
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
