import type { CollectionBeforeChangeHook } from 'payload'
import { isCommand, refusing } from '@/hooks/shared/refusing'
import { DomainError } from '@/src/domain/shared/domainError'

/** Refuses to edit what is left of a customer who was merged into another: an undo brings that record back as it was. */
export const guardMergedCustomer: CollectionBeforeChangeHook = ({ context, data, originalDoc }) => {
  if (originalDoc?.mergedInto && !isCommand(context))
    refusing(() => {
      throw new DomainError('already-merged', 'This customer was merged into another: edit that one.')
    })
  return data
}
