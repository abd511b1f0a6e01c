import { type TourOffer, tourOfferMachine } from '@/src/domain/catalog/tourOfferMachine'
import { DomainError } from '@/src/domain/shared/domainError'
import { assertTransition } from '@/src/domain/shared/machine'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction, type Tx } from '@/src/platform/database/inTransaction'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { emit } from '@/src/platform/outbox/emit'
import { lockTourStanding } from './lockTourStanding'
import { recordFeedAtEnd } from './recordFeedAtEnd'

type ChangeTourOffer = { tourId: string; to: TourOffer; reason: string | null; redirectTo?: string | null }

const assertTarget = async (tx: Tx, tourId: string, redirectTo: string): Promise<void> => {
  const target = await rowOf(
    tx,
    sql`SELECT 1 FROM tours WHERE id::text = ${redirectTo} AND id <> ${tourId} AND _status = 'published' AND offer <> 'retired'`,
  )
  if (!target) throw new DomainError('unknown-redirect', 'Visitors can be sent on to another published tour only.')
}

/**
 * Pauses a tour, takes it up again as it was, or retires it for good, its id kept and its visitors sent on where one says
 * to. No version of it is touched. Throws `not-found`, `illegal-transition`, `unknown-redirect`.
 */
export const changeTourOffer = (
  ctx: Context,
  { tourId, to, reason, redirectTo = null }: ChangeTourOffer,
): Promise<{ offer: TourOffer }> =>
  inTransaction(ctx, async (tx) => {
    const tour = await lockTourStanding(tx, tourId)
    assertTransition(tourOfferMachine, { from: tour.offer, to })
    if (redirectTo) await assertTarget(tx, tourId, redirectTo)
    await rowsOf(tx, sql`UPDATE tours SET offer = ${to}, redirect_to_id = ${redirectTo} WHERE id = ${tourId}`)
    await rowsOf(
      tx,
      sql`UPDATE _tours_v SET version_offer = ${to}, version_redirect_to_id = ${redirectTo} WHERE parent_id = ${tourId} AND latest`,
    )
    if (to === 'retired')
      await rowsOf(
        tx,
        sql`UPDATE planned_publications SET state = 'cancelled', settled_at = ${tx.now.toISOString()} WHERE tour_id = ${tourId} AND state = 'planned'`,
      )
    recordFeedAtEnd(tx)
    await audit(tx.req, {
      action: `tours.${to}`,
      entity: 'tours',
      entityId: tourId,
      before: { offer: tour.offer },
      after: { offer: to, redirectTo },
      reason,
    })
    await emit(tx.req, { type: 'tour.offer_changed', data: { tourId, publicId: tour.publicId, offer: to } })
    return { offer: to }
  })
