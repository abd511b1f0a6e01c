import type { CollectionBeforeChangeHook } from 'payload'
import { guardFacts } from '@/hooks/shared/guardFacts'

/** Refuses to give a card another partner or kind once it is made: its versions were priced as what it is. */
export const guardRateCard: CollectionBeforeChangeHook = guardFacts(
  ['partner', 'componentType', 'activeVersion'],
  'rate-card-fixed',
)
