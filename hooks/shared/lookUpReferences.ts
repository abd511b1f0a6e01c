import type { CollectionBeforeOperationHook, Where } from 'payload'
import { isReference } from '@/src/domain/shared/reference'

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Only `like` alone: another operator beside it keeps the meaning Payload gives both. */
const lookedUp = (condition: unknown): unknown => {
  if (!isObject(condition) || Object.keys(condition).join() !== 'like') return condition
  const text = String(condition.like).trim()
  return isReference(text) ? { equals: text.toUpperCase() } : condition
}

/** What is not a condition at all is left for Payload to refuse. */
const inWhere = (where: unknown): unknown => {
  if (Array.isArray(where)) return where.map(inWhere)
  if (!isObject(where)) return where
  return Object.fromEntries(
    Object.entries(where).map(([name, condition]) => {
      if (name === 'reference') return [name, lookedUp(condition)]
      return [name, Array.isArray(condition) ? inWhere(condition) : condition]
    }),
  )
}

/** Looks a whole reference up where it would be searched for as a part of others: of its letters and digits every reference has most. */
export const lookUpReferences: CollectionBeforeOperationHook = ({ args }) =>
  'where' in args ? { ...args, where: inWhere(args.where) as Where } : args
