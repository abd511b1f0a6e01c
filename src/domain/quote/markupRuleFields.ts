import type { standingMarkupLevels } from './standingMarkupLevels'

const conditions = ['destination', 'place', 'placeFrom', 'seasonFrom', 'seasonTo'] as const

/** What a standing rule says of itself, by its level; what a level does not ask for is not kept. */
export const markupRuleFields = {
  partner: ['partner', ...conditions],
  component_type: ['componentType', ...conditions],
  destination_and_season: conditions,
  default: [],
} as const satisfies Record<(typeof standingMarkupLevels)[number], readonly string[]>

export type MarkupRuleField = (typeof markupRuleFields)[keyof typeof markupRuleFields][number]

/** Tells whether a rule of a level says something of itself. */
export const asksFor = (level: unknown, field: MarkupRuleField): boolean => {
  const known: Record<string, readonly MarkupRuleField[]> = markupRuleFields
  return known[String(level)]?.includes(field) ?? false
}

/** Everything some level asks for. */
export const markupRuleFieldNames = ['partner', 'componentType', ...conditions] as const
