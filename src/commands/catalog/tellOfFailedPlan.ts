import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { tellStaff } from './tellStaff'

type Failed = { tourId: string; title: string; kind: string; failure: string | null; plannedBy: string | null }

const managersMax = 50

/** Tells whoever planned it, or the managers where that person is gone, that it did not happen, and why. */
export const tellOfFailedPlan = (ctx: Context, { planId }: { planId: string }): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const plan = await rowOf<Failed>(
      tx,
      sql`SELECT p.tour_id AS "tourId", coalesce(l.version_title, 'A tour') AS title, p.kind, p.failure,
            (SELECT s.id FROM staff s WHERE s.id = p.planned_by AND s.active) AS "plannedBy"
          FROM planned_publications p LEFT JOIN _tours_v v ON v.parent_id = p.tour_id AND v.latest
          LEFT JOIN _tours_v_locales l ON l._parent_id = v.id AND l._locale = 'en' WHERE p.id = ${planId}`,
    )
    if (!plan) return
    const managers = await rowsOf<{ id: string }>(
      tx,
      sql`SELECT s.id FROM staff s WHERE s.active AND EXISTS (SELECT 1 FROM staff_roles r WHERE r.parent_id = s.id AND r.value = 'manager')
          ORDER BY s.id LIMIT ${managersMax}`,
    )
    const told = plan.plannedBy ? [plan.plannedBy] : managers.map(({ id }) => id)
    for (const staffId of told)
      await tellStaff(tx, {
        staffId,
        key: planId,
        tourId: plan.tourId,
        title: plan.title,
        notes: `It was planned to ${plan.kind} it now, and that did not happen. ${plan.failure ?? ''}`,
      })
  })
