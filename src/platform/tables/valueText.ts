export type TableValue = string | number | boolean | Date | null

/** One column of a table that is handed out: its heading and what a row shows under it. */
export type TableColumn<Row> = { heading: string; value: (row: Row) => TableValue }

/** A value as text: instants as ISO 8601 UTC, yes and no in words, nothing as the empty text. */
export const valueText = (value: TableValue): string => {
  if (value === null) return ''
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return String(value)
}
