import { maySpellTitle, type SearchTerm } from '@/src/domain/integration/searchTerm'
import type { Context } from '@/src/platform/context'
import { rowsOf, sql } from '@/src/platform/database/session'
import { beginSearch, type Source } from './beginSearch'

export type FoundTour = {
  id: string
  public_id: string | null
  title: string
  status: string
  destination: string | null
  duration_days: number | null
}

/** Finds tours, drafts among them, by their title in any language or by public id; one statement over a few hundred rows. */
export const searchTours = (
  ctx: Pick<Context, 'payload'>,
  { term, limit }: { term: SearchTerm; limit: number },
): Promise<FoundTour[]> => {
  const source: Source = {
    from: sql`tours_locales named JOIN tours t ON t.id = named._parent_id`,
    id: sql`t.id`,
    visible: sql`true`,
    text: sql`fold_text(named.title)`,
    maySpell: maySpellTitle(term),
    known: [{ rank: 0, where: sql`t.public_id = ${term.typed.toLowerCase()}` }],
  }
  return rowsOf<FoundTour>(
    ctx,
    sql`${beginSearch(source, { term, limit, shown: limit })}
        SELECT t.id, t.public_id, shown.title, t._status AS status, d.name AS destination, t.duration_days::int AS duration_days
        FROM best JOIN tours t ON t.id = best.id LEFT JOIN destinations d ON d.id = t.destination_id
        JOIN LATERAL (SELECT named.title FROM tours_locales named WHERE named._parent_id = t.id AND named.title IS NOT NULL
                      ORDER BY (CASE WHEN fold_text(named.title) LIKE fold_text(${`%${term.words[0] ?? ''}%`}) THEN 0 ELSE 1 END), named._locale LIMIT 1) shown ON true
        ORDER BY best.rank, best.score DESC, t.id`,
  )
}
