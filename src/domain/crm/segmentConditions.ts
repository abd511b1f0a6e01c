/** What customers may be told apart by in a segment, by the shape of the answer. */
export const choiceFields = ['tag', 'country', 'language', 'kind', 'destination', 'style'] as const
export const countFields = ['leads', 'bookings'] as const
export const daysFields = ['last_lead', 'last_trip', 'created'] as const
export const flagFields = ['marketing_email', 'open_lead'] as const

export type ChoiceField = (typeof choiceFields)[number]
export type SegmentCondition =
  | { field: ChoiceField; is: 'any_of' | 'none_of'; values: string[] }
  | { field: (typeof countFields)[number]; is: 'at_least' | 'at_most'; number: number }
  | { field: 'paid'; is: 'at_least' | 'at_most'; amount_minor: number; currency: string }
  | { field: (typeof daysFields)[number]; is: 'within' | 'longer_ago'; days: number }
  | { field: (typeof flagFields)[number]; is: 'yes' | 'no' }

export type SegmentField = SegmentCondition['field']

export const segmentFieldNames: Record<SegmentField, string> = {
  tag: 'Tag',
  country: 'Country',
  language: 'Language',
  kind: 'Person or company',
  destination: 'Asked for destination',
  style: 'Asked for style',
  leads: 'Number of leads',
  bookings: 'Number of bookings',
  paid: 'Paid so far',
  last_lead: 'Last asked',
  last_trip: 'Last trip ended',
  created: 'Known since',
  marketing_email: 'May get marketing by e-mail',
  open_lead: 'Has an open lead',
}

export const segmentWords = {
  any_of: 'is any of',
  none_of: 'is none of',
  at_least: 'is at least',
  at_most: 'is at most',
  within: 'is within the last days',
  longer_ago: 'is longer ago than days',
  yes: 'yes',
  no: 'no',
} as const satisfies Record<SegmentCondition['is'], string>

const isOneOf = <Name extends string>(names: readonly Name[], field: string): field is Name =>
  (names as readonly string[]).includes(field)

/** An empty condition on a field, as a form begins with. */
export const blankCondition = (field: SegmentField): SegmentCondition => {
  if (isOneOf(choiceFields, field)) return { field, is: 'any_of', values: [] }
  if (isOneOf(countFields, field)) return { field, is: 'at_least', number: 1 }
  if (isOneOf(daysFields, field)) return { field, is: 'within', days: 365 }
  if (isOneOf(flagFields, field)) return { field, is: 'yes' }
  return { field: 'paid', is: 'at_least', amount_minor: 100_000, currency: 'USD' }
}

/** The comparisons a condition allows. */
export const comparisonsOf = (condition: SegmentCondition): SegmentCondition['is'][] => {
  if ('values' in condition) return ['any_of', 'none_of']
  if ('days' in condition) return ['within', 'longer_ago']
  return 'number' in condition || 'amount_minor' in condition ? ['at_least', 'at_most'] : ['yes', 'no']
}
