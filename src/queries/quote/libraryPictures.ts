import type { Language } from '@/src/domain/shared/language'
import type { Context } from '@/src/platform/context'
import { anyOf, rowsOf, sql } from '@/src/platform/database/session'
import type { BuilderState } from './builderWire'

/** Pictures of the media library by id, at the size of a card and described in a language, else in English; one statement. */
export const libraryPictures = (
  ctx: Pick<Context, 'payload'>,
  { ids, language }: { ids: readonly string[]; language: Language },
): Promise<BuilderState['pictures']> =>
  rowsOf(
    ctx,
    sql`SELECT m.id, COALESCE(m.sizes_card_url, m.url) AS url, COALESCE(
          (SELECT l.alt FROM media_locales l WHERE l._parent_id = m.id AND l._locale IN ('en', ${language})
           ORDER BY l._locale = 'en' LIMIT 1), '') AS alt
        FROM media m WHERE m.url IS NOT NULL AND m.id IN ${anyOf([...new Set(ids)])}`,
  )
