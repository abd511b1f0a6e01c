import type { PayloadRequest } from 'payload'
import { type TourWork, workOf } from '@/src/domain/catalog/tourWork'
import { translationTotals } from '@/src/domain/catalog/translations'
import { rowsOf, sql } from '@/src/platform/database/session'
import { tourDesk } from './tourDesk'

/** More tours than this are looked through in the order of the website, the rest not at all. */
const most = 500

/** Finds the tours with some work to do, as their newest drafts and all they point to are at this moment. */
export const toursWithWork = async (
  req: PayloadRequest,
  { work, now }: { work: TourWork; now: Date },
): Promise<string[]> => {
  const rows = await rowsOf<{ id: string }>(req, sql`SELECT id FROM tours ORDER BY priority DESC, id LIMIT ${most}`)
  const desks = await tourDesk(req, { ids: rows.map(({ id }) => id), now })
  return [...desks]
    .filter(([, { facts, checks, marks }]) =>
      workOf({ status: facts.tour.status, checks, totals: translationTotals(marks) }).includes(work),
    )
    .map(([id]) => id)
}
