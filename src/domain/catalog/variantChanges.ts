type Fields = Record<string, unknown> | null

/** What the audit trail keeps of a variant's change: all of it where it came or went, else only what changed. */
export type VariantRecord = { action: string; name: string; by: string; at: string; before: Fields; after: Fields }

export type VariantChange = { at: string; by: string; text: string }

const labels: [field: string, label: string][] = [
  ['name', 'name'],
  ['level', 'level'],
  ['priceFromUsd', 'price from (US$)'],
  ['active', 'on the website'],
]

const shown = (value: unknown): string => {
  if (value === null || value === undefined || value === '') return 'nothing'
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : `“${String(value)}”`
}

const textOf = ({ action, name, before, after }: VariantRecord): string => {
  if (action.endsWith('.created')) return `Variant “${name}” added`
  if (action.endsWith('.deleted')) return `Variant “${name}” deleted`
  const fields = labels
    .filter(([field]) => field in { ...before, ...after })
    .map(([field, label]) => `${label} ${shown(before?.[field])} → ${shown(after?.[field])}`)
  if ('summary' in { ...before, ...after }) fields.push('summary changed')
  return `Variant “${name}”: ${fields.join(', ') || 'changed'}`
}

/** Says of each record what became of a tour's variant. */
export const variantChanges = (records: readonly VariantRecord[]): VariantChange[] =>
  records.map((record) => ({ at: record.at, by: record.by, text: textOf(record) }))
