import { stringify } from 'csv-stringify/sync'
import { type TableColumn, valueText } from './valueText'

// Spreadsheets take a file without the mark for the local code page, and break every accent.
const BYTE_ORDER_MARK = '\uFEFF'

/** Text that a spreadsheet would run as a formula is given a leading apostrophe; numbers stay numbers. */
const lineOf = (values: readonly (string | number)[]): string =>
  stringify([values as (string | number)[]], { escape_formulas: true, record_delimiter: 'windows' })

/** Writes rows as CSV (RFC 4180, UTF-8 with its mark), a piece at a time, so that no table is held whole. */
export async function* csvTable<Row>({
  columns,
  rows,
}: {
  columns: readonly TableColumn<Row>[]
  rows: AsyncIterable<Row> | Iterable<Row>
}): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + lineOf(columns.map(({ heading }) => heading))
  for await (const row of rows)
    yield lineOf(
      columns.map(({ value }) => {
        const shown = value(row)
        return typeof shown === 'number' ? shown : valueText(shown)
      }),
    )
}
