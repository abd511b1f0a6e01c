import type { CollectionAfterChangeHook } from 'payload'
import { isCommand } from '@/hooks/shared/refusing'
import { emit } from '@/src/platform/outbox/emit'

const compared = ['name', 'email', 'phone', 'country', 'kind'] as const

/** Says that what a customer is compared by has changed, or that there is a new one. */
export const emitCustomerChanged: CollectionAfterChangeHook = async ({ context, doc, operation, previousDoc, req }) => {
  const isChanged = operation === 'create' || compared.some((name) => doc[name] !== previousDoc?.[name])
  if (isChanged && !isCommand(context))
    await emit(req, { type: 'customer.changed', data: { customerId: String(doc.id) } })
  return doc
}
