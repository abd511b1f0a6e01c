import type { CollectionSlug, SelectType, TransformCollectionWithSelect } from 'payload'
import { validate as isUuid } from 'uuid'
import { DomainError } from '@/src/domain/shared/domainError'
import type { Context } from '../context'

/** Returns a record the caller may see; throws the same `not-found` for one that is unknown, malformed or not theirs. */
export const findVisible = async <Slug extends CollectionSlug>(
  ctx: Context,
  { collection, id, depth = 0 }: { collection: Slug; id: string; depth?: number },
): Promise<TransformCollectionWithSelect<Slug, SelectType>> => {
  const found = isUuid(id)
    ? await ctx.payload
        .find({
          collection,
          where: { id: { equals: id } },
          limit: 1,
          depth,
          pagination: false,
          overrideAccess: false,
          req: ctx.req,
          user: ctx.req.user,
        })
        .catch(refusedAsMissing)
    : { docs: [] }
  const record = found.docs[0]
  if (!record) throw new DomainError('not-found', 'There is no such record.')
  return record as TransformCollectionWithSelect<Slug, SelectType>
}

const refusedAsMissing = (error: unknown): { docs: never[] } => {
  if (error instanceof Error && 'status' in error && error.status === 403) return { docs: [] }
  throw error
}
