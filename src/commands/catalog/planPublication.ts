import { decideApproval } from '@/src/domain/catalog/decideApproval'
import { planAheadMaxMs } from '@/src/domain/catalog/planAhead'
import { DomainError } from '@/src/domain/shared/domainError'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction, type Tx } from '@/src/platform/database/inTransaction'
import { rowOf, sql } from '@/src/platform/database/session'
import { newId } from '@/src/platform/newId'
import { asksSecondPerson } from '@/src/queries/catalog/asksSecondPerson'
import { assertPublishable } from './assertPublishable'
import { lockTourStanding, type TourStanding } from './lockTourStanding'
import { staffIdOf } from './staffIdOf'

export type PlanPublication = {
  tourId: string
  kind: 'publish' | 'unpublish'
  at: Date
  isManager: boolean
  reason: string | null
}

/** Planning what a second person has to approve is approving it for then, in the version it is now. */
const clearance = async (tx: Tx, tour: TourStanding, plan: PlanPublication) => {
  if (plan.kind === 'unpublish') return { isApproved: false, revision: null }
  await assertPublishable(tx, tour.id)
  const asks = await asksSecondPerson(tx)
  decideApproval(tour, { ...plan, staffId: staffIdOf(tx.actor), asksSecondPerson: asks, seen: null })
  return { isApproved: asks, revision: asks ? tour.revision.toISOString() : null }
}

/**
 * Plans that a tour goes on the website, or off it, at an instant; the checks run now and again then. Throws `not-found`,
 * `invalid-time`, `tour-incomplete`, `tour-retired`, `already-planned`, and what `decideApproval` throws.
 */
export const planPublication = (ctx: Context, plan: PlanPublication): Promise<{ planId: string }> =>
  inTransaction(ctx, async (tx) => {
    const { tourId, kind, at, reason } = plan
    const ahead = at.getTime() - tx.now.getTime()
    if (ahead <= 0 || ahead > planAheadMaxMs)
      throw new DomainError('invalid-time', 'Choose a time from now on, within two years.')
    const tour = await lockTourStanding(tx, tourId)
    if (tour.offer === 'retired') throw new DomainError('tour-retired', 'It is retired and never offered again.')
    const { isApproved, revision } = await clearance(tx, tour, plan)
    const planned = await rowOf<{ id: string }>(
      tx,
      sql`INSERT INTO planned_publications (id, tour_id, kind, at, is_approved, revision, planned_by, planned_by_name, planned_at)
          VALUES (${newId()}, ${tourId}, ${kind}, ${at.toISOString()}, ${isApproved}, ${revision}, ${staffIdOf(tx.actor)}, ${tx.actor.name}, ${tx.now.toISOString()})
          ON CONFLICT (tour_id, kind) WHERE state = 'planned' DO NOTHING RETURNING id`,
    )
    if (!planned) throw new DomainError('already-planned', `It is planned already: cancel that first.`)
    await audit(tx.req, {
      action: `tours.${kind}_planned`,
      entity: 'tours',
      entityId: tourId,
      after: { at: at.toISOString(), isApproved },
      reason,
    })
    return { planId: planned.id }
  })
