import { csvTable } from './csvTable'
import type { TableColumn } from './valueText'

/** Writes rows as one CSV file, for tables that are held whole anyway. */
export const csvFile = async <Row>(table: { columns: readonly TableColumn<Row>[]; rows: Row[] }): Promise<Buffer> => {
  const pieces: Buffer[] = []
  for await (const piece of csvTable(table)) pieces.push(Buffer.from(piece))
  return Buffer.concat(pieces)
}
