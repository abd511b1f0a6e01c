import type { TourRead } from '@/src/domain/catalog/tourFacts'
import { DomainError } from '@/src/domain/shared/domainError'
import type { Tx } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { latestTours } from '@/src/queries/catalog/latestTours'

/** Locks a tour until the transaction ends and returns its newest draft; throws `not-found`. */
export const lockTour = async (tx: Tx, tourId: string): Promise<TourRead> => {
  await rowsOf(tx, sql`SELECT 1 FROM tours WHERE id = ${tourId} FOR UPDATE`)
  const [read] = await latestTours(tx.req, [tourId])
  if (!read) throw new DomainError('not-found', 'There is no such tour.')
  return read
}
