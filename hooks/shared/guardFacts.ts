import { isDeepStrictEqual } from 'node:util'
import type { CollectionBeforeChangeHook } from 'payload'
import { DomainError } from '@/src/domain/shared/domainError'
import { isCommand, refusing } from './refusing'

const idOf = (value: unknown): unknown =>
  value && typeof value === 'object' && !Array.isArray(value) && 'id' in value
    ? (value as { id: unknown }).id
    : (value ?? null)

/** Refuses, with 409, a write that changes a fact other than through its command. */
export const guardFacts =
  (facts: readonly string[], code: string): CollectionBeforeChangeHook =>
  ({ context, data, operation, originalDoc }) => {
    if (isCommand(context) || operation !== 'update') return data
    const changed = facts.find(
      (name) => name in data && !isDeepStrictEqual(idOf(data[name]), idOf(originalDoc?.[name])),
    )
    if (changed)
      refusing(() => {
        throw new DomainError(code as never, `${changed} follows from facts; use the button that changes it.`)
      })
    return data
  }
