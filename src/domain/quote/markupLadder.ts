import type { CalendarDate } from '@/src/domain/shared/calendarDate'
import { type MarkupCase, markupBook } from './markupBook'
import { bySpecificity, type MarkupRule } from './markupRule'

/** Every rule that holds for a line on a date: the one that wins first, then those it beats, as they would win without it. */
export const markupLadder = (
  rules: readonly MarkupRule[],
  { given, date }: { given: MarkupCase; date: CalendarDate },
): MarkupRule[] => bySpecificity(rules).filter((rule) => markupBook([rule])(given)(date) !== null)
