import { conditionsOf, type MarkupRule } from './markupRule'
import type { TraceStep } from './trace'

/** Writes down that a rule marked something up. */
export const markupStep = ({ id, name, percent, scope }: MarkupRule): Extract<TraceStep, { step: 'markup' }> => ({
  step: 'markup',
  ruleId: id,
  name,
  level: scope.level,
  conditions: conditionsOf(scope),
  percent,
})
