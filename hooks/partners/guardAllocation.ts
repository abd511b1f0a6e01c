import type { CollectionBeforeChangeHook } from 'payload'
import { refusing } from '@/hooks/shared/refusing'
import { assertPeriod } from '@/src/domain/partners/assertPeriod'
import type { PartnersErrorCode } from '@/src/domain/partners/errorCodes'
import { DomainError } from '@/src/domain/shared/domainError'
import { rowOf, sql } from '@/src/platform/database/session'

type Kept = { component?: string | { id: string }; from?: string; to?: string }
type Other = { from: string; to: string; units: number }

/** Refuses days that hold none, and names the allocation they overlap; two at once are told apart by the database. */
export const guardAllocation: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { component, from, to } = { ...originalDoc, ...data } as Kept
  refusing(() => assertPeriod({ from, to, isHalfOpen: true }))
  // What is missing is said by the fields themselves, which are checked after this.
  if (!component || !from || !to) return data
  const other = await rowOf<Other>(
    req,
    sql`SELECT "from", "to", units::int FROM inventory_allocations
        WHERE component_id = ${typeof component === 'object' ? component.id : component} AND id IS DISTINCT FROM ${originalDoc?.id ?? null}
          AND "from" < ${to} AND "to" > ${from} ORDER BY "from" LIMIT 1`,
  )
  if (other)
    refusing(() => {
      throw new DomainError<PartnersErrorCode>(
        'allocations-overlap',
        `${from} to ${to} overlaps ${other.from} to ${other.to} (${other.units} a day) of the same component.`,
      )
    })
  return data
}
