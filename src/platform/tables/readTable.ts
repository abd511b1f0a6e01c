import { parse } from 'csv-parse/sync'
import { unzipSync } from 'fflate'
import readExcelFile from 'read-excel-file/node'
import { TableUnreadable } from './tableUnreadable'

/** A table as somebody handed it in: its headings, and each row's cells as text in their order. */
export type ReadTable = { headings: string[]; rows: { line: number; cells: string[] }[] }

const rowsMax = 5_000
const columnsMax = 100
const unpackedBytesMax = 100 * 1024 * 1024
const isZip = (bytes: Buffer): boolean => bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004'

const refuseHugeArchive = (bytes: Buffer): void => {
  let unpacked = 0
  // Nothing is unpacked: each entry is only asked what it would become.
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      unpacked += originalSize
      return false
    },
  })
  if (unpacked > unpackedBytesMax) throw new TableUnreadable('This file unpacks to more than 100 MB.')
}

// A spreadsheet's number is never grouped: a fourth decimal keeps 1.234 from being read as one thousand two hundred.
const numberText = (value: number): string => (/^-?\d+\.\d{3}$/.test(String(value)) ? `${value}0` : String(value))

const cellText = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return numberText(value)
  if (!(value instanceof Date)) return String(value).trim()
  // A spreadsheet keeps an instant as a fraction of a day, which is off by a millisecond now and then.
  const second = new Date(Math.round(value.getTime() / 1000) * 1000)
  return second.toISOString().replace(/T00:00:00\.000Z$/, '')
}

const excelLines = async (bytes: Buffer): Promise<string[][]> => {
  refuseHugeArchive(bytes)
  const [first] = await readExcelFile(bytes)
  return (first?.data ?? []).map((row) => row.map(cellText))
}

// A comma, a semicolon (where the comma is decimal) or a tab: whichever the heading holds most of.
const delimiterOf = (text: string): string => {
  const heading = text.slice(0, text.search(/\r|\n|$/))
  const count = (delimiter: string) => heading.split(delimiter).length
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ','
}

const csvLines = (bytes: Buffer): string[][] => {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  return parse(text, {
    bom: true,
    delimiter: delimiterOf(text),
    relax_column_count: true,
    trim: true,
    to: rowsMax + 2,
  })
}

// What an export put before text so that no spreadsheet runs it.
const withoutEscape = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/u, '')

/**
 * Reads the first sheet of an Excel file, or a CSV in UTF-8; lines are numbered as a spreadsheet numbers them. Throws
 * `TableUnreadable` for what is neither, has no heading, or holds over 5,000 rows or 100 columns.
 */
export const readTable = async (bytes: Buffer): Promise<ReadTable> => {
  const lines = await (isZip(bytes) ? excelLines(bytes) : Promise.resolve().then(() => csvLines(bytes))).catch(
    (error: unknown) => {
      if (error instanceof TableUnreadable) throw error
      throw new TableUnreadable('This is neither a CSV file in UTF-8 nor an Excel file (.xlsx).', { cause: error })
    },
  )
  const [headings, ...rows] = lines
  if (!headings?.some(Boolean)) throw new TableUnreadable('The first line must name the columns.')
  if (headings.length > columnsMax) throw new TableUnreadable('A table may have 100 columns.')
  if (rows.length > rowsMax) throw new TableUnreadable('A table may have 5,000 rows. Split it into several files.')
  return {
    headings,
    rows: rows
      .map((cells, at) => ({ line: at + 2, cells: headings.map((_, column) => withoutEscape(cells[column] ?? '')) }))
      .filter(({ cells }) => cells.some(Boolean)),
  }
}
