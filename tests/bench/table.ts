/** One line of the result: our figure beside a named peer's; `atLeast` or `atMost` is what was promised of their ratio. */
export type Row = {
  what: string
  ours: number
  peer: string
  theirs: number
  unit: '/s' | 'ms' | 'MB'
  atLeast?: number
  atMost?: number
}

const figure = (value: number): string =>
  value >= 100 ? String(Math.round(value)) : value.toFixed(value >= 10 ? 1 : 2)

/** Tells whether a row keeps its promise; a row without one is told for information. */
export const holds = ({ ours, theirs, atLeast, atMost }: Row): boolean =>
  ours / theirs >= (atLeast ?? 0) && ours / theirs <= (atMost ?? Number.POSITIVE_INFINITY)

const promiseOf = (row: Row): string => {
  const { atLeast, atMost } = row
  if (atLeast === undefined && atMost === undefined) return 'for information'
  const bound = atLeast === undefined ? `≤ ${atMost}` : `≥ ${atLeast}`
  return `${bound} ${holds(row) ? 'ok' : 'MISSED'}`
}

const lineOf = (row: Row): string[] => [
  row.what,
  `${figure(row.ours)} ${row.unit}`,
  row.peer,
  `${figure(row.theirs)} ${row.unit}`,
  figure(row.ours / row.theirs),
  promiseOf(row),
]

/** Lays rows out as a Markdown table that also reads well as it is. */
export const tableOf = (rows: readonly Row[]): string => {
  const lines = [['What', 'Ours', 'Beside', 'Theirs', 'Ratio', 'Promised'], ...rows.map(lineOf)]
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? []
  const padded = lines.map((line) => `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`)
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`
  return [padded[0], rule, ...padded.slice(1)].join('\n')
}
