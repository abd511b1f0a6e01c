import { DomainError } from '@/src/domain/shared/domainError'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction, type Tx } from '@/src/platform/database/inTransaction'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { asksSecondPerson } from '@/src/queries/catalog/asksSecondPerson'
import { assertPublishable } from './assertPublishable'
import { lockTourStanding, type TourStanding } from './lockTourStanding'
import { putOnline } from './putOnline'
import { takeOffline } from './unpublishTour'

type Plan = {
  id: string
  tour_id: string
  kind: 'publish' | 'unpublish'
  is_approved: boolean
  revision: string | null
}

const assertStillCleared = async (tx: Tx, plan: Plan, tour: TourStanding): Promise<void> => {
  if (plan.revision && new Date(plan.revision).getTime() !== tour.revision.getTime())
    throw new DomainError('tour-changed', 'It was edited after it was approved for this time.')
  if (!plan.is_approved && (await asksSecondPerson(tx)))
    throw new DomainError('asks-second-person', 'By now a second person has to approve it, and nobody did.')
}

const publish = async (tx: Tx, plan: Plan, tour: TourStanding): Promise<void> => {
  if (tour.stage === 'published') throw new DomainError('tour-has-no-draft', 'It was on the website already.')
  await assertStillCleared(tx, plan, tour)
  await assertPublishable(tx, tour.id)
  await putOnline(tx, { tour, reviewedBy: null })
}

/**
 * Does what was planned for a tour, once, though many ask; false where it is done, cancelled or in another's hands.
 * Throws what stands in its way now: the checks, the second person, a change after the approval.
 */
export const runPlan = (ctx: Context, { planId }: { planId: string }): Promise<boolean> =>
  inTransaction(ctx, async (tx) => {
    const plan = await rowOf<Plan>(
      tx,
      sql`SELECT id, tour_id, kind, is_approved, revision FROM planned_publications
          WHERE id = ${planId} AND state = 'planned' AND at <= ${tx.now.toISOString()} FOR UPDATE SKIP LOCKED`,
    )
    if (!plan) return false
    const tour = await lockTourStanding(tx, plan.tour_id)
    await (plan.kind === 'publish' ? publish(tx, plan, tour) : takeOffline(tx, tour))
    await rowsOf(
      tx,
      sql`UPDATE planned_publications SET state = 'done', settled_at = ${tx.now.toISOString()} WHERE id = ${planId}`,
    )
    await audit(tx.req, {
      action: `tours.${plan.kind}ed_as_planned`,
      entity: 'tours',
      entityId: plan.tour_id,
      before: { stage: tour.stage },
      after: { stage: plan.kind === 'publish' ? 'published' : 'draft' },
    })
    return true
  })
