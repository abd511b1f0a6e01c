import writeExcelFile, { type SheetData } from 'write-excel-file/node'
import { type TableColumn, type TableValue, valueText } from './valueText'

const cellOf = (value: TableValue): SheetData[number][number] => {
  if (value === null) return null
  if (typeof value === 'number') return { value, type: Number }
  if (value instanceof Date) return { value, type: Date, format: 'yyyy-mm-dd hh:mm' }
  // Text is typed as text: a spreadsheet never runs it.
  return { value: valueText(value), type: String }
}

const widthOf = (heading: string): number => Math.min(40, Math.max(12, heading.length + 2))

/** Writes rows as one Excel sheet with a heading that stays in view; instants in UTC. */
export const xlsxTable = async <Row>({
  name,
  columns,
  rows,
}: {
  name: string
  columns: readonly TableColumn<Row>[]
  rows: AsyncIterable<Row> | Iterable<Row>
}): Promise<Buffer> => {
  const data: SheetData = [columns.map(({ heading }) => ({ value: heading, fontWeight: 'bold', type: String }))]
  for await (const row of rows) data.push(columns.map(({ value }) => cellOf(value(row))))
  return writeExcelFile(data, {
    sheet: name.slice(0, 31),
    stickyRowsCount: 1,
    columns: columns.map(({ heading }) => ({ width: widthOf(heading) })),
  }).toBuffer()
}
