import type { PayloadRequest } from 'payload'
import { cheapestVariant, priceFrom } from '@/src/domain/catalog/priceFrom'
import { type TranslationLanguage, type TranslationTotals, translationTotals } from '@/src/domain/catalog/translations'
import { anyOf, rowsOf, sql } from '@/src/platform/database/session'
import { type TourDesk, tourDesk } from './tourDesk'

/** A tour's newest draft in a line of the list; the price in whole US dollars. */
export type TourOverview = {
  /** In English, whatever language the list is in. */
  title: string | null
  status: 'draft' | 'published'
  blocks: number
  warns: number
  totals: Record<TranslationLanguage, TranslationTotals>
  priceFrom: number | null
  /** The variant the price is taken from; null where it is typed. */
  priceOf: string | null
  /** `at` in ISO 8601. */
  changed: { by: string; at: string } | null
}

type Changed = { id: string; by: string; at: Date | string }

const lastChanges = async (req: PayloadRequest, ids: readonly string[]): Promise<Map<string, Changed>> => {
  const rows = await rowsOf<Changed>(
    req,
    sql`SELECT t.id, a.actor_name AS by, a.at FROM tours t CROSS JOIN LATERAL (
          SELECT actor_name, at FROM audit_events WHERE entity = 'tours' AND entity_id = t.id::text ORDER BY at DESC LIMIT 1) a
        WHERE t.id IN ${anyOf([...ids])}`,
  )
  return new Map(rows.map((row) => [row.id, row]))
}

const overviewOf = (
  { facts: { tour, variants }, checks, marks }: TourDesk,
  changed: Changed | undefined,
): TourOverview => ({
  title: tour.title.en ?? null,
  status: tour.status,
  blocks: checks.filter(({ severity }) => severity === 'blocks').length,
  warns: checks.filter(({ severity }) => severity === 'warns').length,
  totals: translationTotals(marks),
  priceFrom: priceFrom(tour, variants),
  priceOf: tour.priceMode === 'derived' ? (cheapestVariant(variants)?.name ?? null) : null,
  changed: changed ? { by: changed.by, at: new Date(changed.at).toISOString() } : null,
})

/** Looks some tours through for the list, in as many statements for many as for one. */
export const tourOverviews = async (
  req: PayloadRequest,
  { ids, now }: { ids: readonly string[]; now: Date },
): Promise<Map<string, TourOverview>> => {
  const [desks, changes] = [await tourDesk(req, { ids, now }), await lastChanges(req, ids)]
  return new Map([...desks].map(([id, desk]) => [id, overviewOf(desk, changes.get(id))]))
}
