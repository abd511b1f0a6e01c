import { validate as isUuid } from 'uuid'
import type { Context } from '@/src/platform/context'
import { anyOf, rowsOf, sql } from '@/src/platform/database/session'
import type { FieldProblem } from '@/src/platform/http/problem'
import type { TripWire } from './tripWire'

type Reference = { path: string; what: 'picture' | 'component' | 'price list'; id: string }

const referencesOf = ({ cover_id, days, lines }: TripWire): Reference[] => {
  const named: { path: string; what: Reference['what']; id: string | null }[] = [
    { path: 'cover_id', what: 'picture', id: cover_id },
    ...days.map(({ picture_id }, index) => ({
      path: `days.${index}.picture_id`,
      what: 'picture' as const,
      id: picture_id,
    })),
    ...lines.flatMap(({ component_id, rate_card_version_id }, index) => [
      { path: `lines.${index}.component_id`, what: 'component' as const, id: component_id },
      { path: `lines.${index}.rate_card_version_id`, what: 'price list' as const, id: rate_card_version_id },
    ]),
  ]
  return named.flatMap(({ id, ...reference }) => (id === null ? [] : [{ ...reference, id }]))
}

/** Finds the pictures, components and price lists a trip names that there are none of; one statement. */
export const unknownReferences = async (ctx: Pick<Context, 'payload'>, trip: TripWire): Promise<FieldProblem[]> => {
  const references = referencesOf(trip)
  const idsOf = (what: Reference['what']) => [
    ...new Set(references.filter((each) => each.what === what && isUuid(each.id)).map(({ id }) => id)),
  ]
  if (references.length === 0) return []
  const found = await rowsOf<{ known: string }>(
    ctx,
    sql`SELECT 'picture ' || id AS known FROM media WHERE id IN ${anyOf(idsOf('picture'))}
        UNION ALL SELECT 'component ' || id FROM components WHERE id IN ${anyOf(idsOf('component'))}
        UNION ALL SELECT 'price list ' || id FROM rate_card_versions
          WHERE frozen IS NOT NULL AND id IN ${anyOf(idsOf('price list'))}`,
  )
  const known = new Set(found.map((row) => row.known))
  return references
    .filter(({ what, id }) => !known.has(`${what} ${id}`))
    .map(({ path, what }) => ({ path, message: `names no ${what} there is`, code: 'unknown-reference' }))
}
