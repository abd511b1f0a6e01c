import type { CollectionBeforeChangeHook } from 'payload'
import { refusing } from '@/hooks/shared/refusing'
import { assertBoost } from '@/src/domain/catalog/assertBoost'

/** Refuses a boost that lifts nothing, two things at once, or ends before it begins. */
export const guardBoost: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  refusing(() => assertBoost({ ...originalDoc, ...data }))
  return data
}
