import type { CollectionBeforeChangeHook } from 'payload'
import { refusing } from '@/hooks/shared/refusing'
import { assertPeriod } from '@/src/domain/partners/assertPeriod'
import { assertLadder, type LadderRung } from '@/src/domain/partners/cancellationLadder'

type Kept = { validFrom?: string; validUntil?: string; ladders?: { rungs?: LadderRung[] | null }[] | null }

/** Refuses a contract that ends before it begins, and a cancellation ladder whose rungs are out of order. */
export const guardContract: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const { validFrom, validUntil, ladders } = { ...originalDoc, ...data } as Kept
  refusing(() => {
    assertPeriod({ from: validFrom, to: validUntil, isHalfOpen: false })
    for (const { rungs } of ladders ?? []) assertLadder(rungs ?? [])
  })
  return data
}
