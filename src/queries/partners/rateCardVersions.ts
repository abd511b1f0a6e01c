import type { RateCardVersion } from '@/src/domain/shared/rateCard'
import type { Context } from '@/src/platform/context'
import { anyOf, rowsOf, sql } from '@/src/platform/database/session'

const keptMax = 2_000
const kept = new Map<string, RateCardVersion>()

/** Versions never change once they are frozen, so that a process may keep them; the oldest looked at go first. */
const keep = (version: RateCardVersion): void => {
  kept.delete(version.id)
  kept.set(version.id, version)
  const [oldest] = kept.keys()
  if (kept.size > keptMax && oldest) kept.delete(oldest)
}

/** The frozen versions with these ids, superseded ones too, so that an old price can be computed again; one statement for those not known yet. */
export const rateCardVersions = async (
  ctx: Pick<Context, 'payload'>,
  { ids }: { ids: readonly string[] },
): Promise<RateCardVersion[]> => {
  const unknown = ids.filter((id) => !kept.has(id))
  const known = ids.flatMap((id) => kept.get(id) ?? [])
  if (unknown.length === 0) return known
  const read = await rowsOf<{ frozen: RateCardVersion }>(
    ctx,
    sql`SELECT frozen FROM rate_card_versions WHERE frozen IS NOT NULL AND id IN ${anyOf([...new Set(unknown)])}`,
  )
  const found = read.map(({ frozen }) => frozen)
  for (const version of found) keep(version)
  return [...known, ...found]
}
