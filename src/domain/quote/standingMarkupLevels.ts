import type { MarkupScope } from './markupRule'

/** What a rule that no quote owns may be for. */
export const standingMarkupLevels = [
  'partner',
  'component_type',
  'destination_and_season',
  'default',
] as const satisfies readonly MarkupScope['level'][]
