import { decideEdit, type EditDecision } from '@/src/domain/shared/decideEdit'

const detailNames = [
  'name',
  'givenName',
  'familyName',
  'passportName',
  'email',
  'phoneTyped',
  'kind',
  'language',
  'country',
] as const

type Detail = (typeof detailNames)[number]

/** What staff write about a customer by hand. */
export type CustomerDetails = Record<Detail, string | null> & { tags: string[] }

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

const idOf = (tag: unknown): string =>
  typeof tag === 'object' && tag !== null && 'id' in tag ? String(tag.id) : String(tag)

/** Reads those details of a record or a form, tags by their ids. */
export const customerDetailsOf = (record: Partial<Record<Detail | 'tags', unknown>>): CustomerDetails => ({
  ...(Object.fromEntries(detailNames.map((name) => [name, textOf(record[name])])) as Record<Detail, string | null>),
  tags: Array.isArray(record.tags) ? record.tags.map(idOf) : [],
})

type CustomerEdit = {
  current: CustomerDetails
  /** What whoever edits saw when they began. */
  seen: CustomerDetails
  /** All of the form, changed or not. */
  wanted: CustomerDetails
}

/** Decides an edit of a customer's details against what others wrote meanwhile; tags that two people put on or take off go together. */
export const decideCustomerEdit = ({ current, seen, wanted }: CustomerEdit): EditDecision<CustomerDetails> => {
  const changed = detailNames.filter((name) => wanted[name] !== seen[name])
  const { changes, conflicts } = decideEdit<CustomerDetails>({
    current,
    seen,
    changes: Object.fromEntries(changed.map((name) => [name, wanted[name]])),
  })
  if (conflicts.length > 0) return { changes, conflicts }
  const kept = current.tags.filter((tag) => wanted.tags.includes(tag) || !seen.tags.includes(tag))
  const added = wanted.tags.filter((tag) => !seen.tags.includes(tag) && !current.tags.includes(tag))
  return { changes: { ...changes, tags: [...kept, ...added] }, conflicts }
}
