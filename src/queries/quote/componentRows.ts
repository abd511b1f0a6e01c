import type { Language } from '@/src/domain/shared/language'
import type { Context } from '@/src/platform/context'
import { anyOf, rowsOf, sql } from '@/src/platform/database/session'
import { type ComponentRow, selectComponents } from './selectComponents'

/** Reads components by their ids as the builder shows them; what is not there is left out. */
export const componentRows = (
  ctx: Context,
  { ids, language }: { ids: readonly string[]; language: Language },
): Promise<ComponentRow[]> => {
  const found = sql`SELECT id, name AS position FROM components WHERE id IN ${anyOf(ids)}`
  return rowsOf<ComponentRow>(ctx, selectComponents(found, language))
}
