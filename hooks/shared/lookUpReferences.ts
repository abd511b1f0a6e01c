import type { CollectionBeforeOperationHook, Where, WhereField } from 'payload'
import { isReference } from '@/src/domain/shared/reference'

const lookedUp = (condition: WhereField): WhereField => {
  const { like, ...others } = condition
  return typeof like === 'string' && isReference(like.trim())
    ? { ...others, equals: like.trim().toUpperCase() }
    : condition
}

const inWhere = (where: Where): Where =>
  Object.fromEntries(
    Object.entries(where).map(([name, condition]) => {
      if (Array.isArray(condition)) return [name, condition.map(inWhere)]
      return [name, name === 'reference' && condition ? lookedUp(condition) : condition]
    }),
  )

/** Looks a whole reference up where it would be searched for as a part of others: of its letters and digits every reference has most. */
export const lookUpReferences: CollectionBeforeOperationHook = ({ args }) => {
  const { where } = args as { where?: Where }
  return where ? { ...args, where: inWhere(where) } : args
}
