import type { FeedFieldChange, FeedTourChange } from '@/src/domain/catalog/feedChanges'

const shown = (value: string | number | null | undefined): string =>
  value === null || value === undefined || value === '' ? 'nothing' : `“${value}”`

const fieldText = (field: FeedFieldChange): string =>
  'before' in field || 'after' in field
    ? `${field.label}: ${shown(field.before)} → ${shown(field.after)}`
    : `${field.label} changed`

const kinds = { added: 'comes on the website', removed: 'goes off the website' }

/** Says in a sentence what became of one tour. */
export const changeText = ({ title, kind, fields }: FeedTourChange): string =>
  kind === 'changed' ? `${title}: ${fields.map(fieldText).join('; ')}` : `${title} ${kinds[kind]}`

/** Says how many tours come, go and change. */
export const changesSummary = (changes: readonly FeedTourChange[]): string => {
  const count = (kind: FeedTourChange['kind']) => changes.filter((each) => each.kind === kind).length
  if (changes.length === 0) return 'Visitors would see no difference.'
  return `Visitors would see ${count('added')} tours come, ${count('removed')} go and ${count('changed')} change.`
}

type Standing = { hold: { version: number } | null; newest: { number: number } | undefined }

/** The version visitors see: the one it is held at, else the newest. */
export const shownVersion = ({ hold, newest }: Standing): number | null => hold?.version ?? newest?.number ?? null
