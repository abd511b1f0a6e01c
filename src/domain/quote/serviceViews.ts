import type { ServiceView } from '@/src/domain/shared/serviceView'
import type { ContentLine } from './tripContent'

/** Whether the customer reads of a line where it happens: what they arrange themselves, and what has words for them. */
const isTold = ({ inclusion, text, tickable, component, optionId }: ContentLine): boolean => {
  if (inclusion === 'own_arrangement') return true
  // Stays, options and extras have places of their own, where they are told with what belongs to them.
  if (!text || optionId !== null || component === 'accommodation') return false
  return inclusion === 'included' || !tickable
}

/** Whether the customer reads of a line at all, whatever they see of its price: where it happens, as a house, or as an extra. */
export const isTellable = (line: ContentLine): boolean => {
  const { component, componentId, inclusion, text, tickable } = line
  if (isTold(line)) return true
  if (inclusion === 'optional') return tickable
  return component === 'accommodation' && (componentId !== null || Boolean(text))
}

/** What the customer reads of some lines where they happen, in their order. */
export const serviceViews = (lines: readonly ContentLine[]): ServiceView[] =>
  lines.filter(isTold).map(({ label, text, inclusion }) => ({ label, text, kind: inclusion }))
