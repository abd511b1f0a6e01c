import type { CollectionSlug, SelectType, TransformCollectionWithSelect } from 'payload'
import { validate as isUuid } from 'uuid'
import { DomainError } from '@/src/domain/shared/domainError'
import type { Context } from '../context'

type Asked<Slug extends CollectionSlug> = { collection: Slug; id: string; depth?: number; select?: SelectType }

const findFirst = async <Slug extends CollectionSlug>(
  ctx: Context,
  { collection, id, depth = 0, select }: Asked<Slug>,
): Promise<unknown> => {
  const found = isUuid(id)
    ? await ctx.payload
        .find({
          collection,
          where: { id: { equals: id } },
          limit: 1,
          depth,
          select: select as never,
          pagination: false,
          overrideAccess: false,
          req: ctx.req,
          user: ctx.req.user,
        })
        .catch(refusedAsMissing)
    : { docs: [] }
  const [record] = found.docs
  if (!record) throw new DomainError('not-found', 'There is no such record.')
  return record
}

/** Returns a record the caller may see; throws the same `not-found` for one that is unknown, malformed or not theirs. */
export const findVisible = async <Slug extends CollectionSlug>(
  ctx: Context,
  asked: Omit<Asked<Slug>, 'select'>,
): Promise<TransformCollectionWithSelect<Slug, SelectType>> =>
  (await findFirst(ctx, asked)) as TransformCollectionWithSelect<Slug, SelectType>

/** Returns the id of a record the caller may see, without reading what it holds; throws as `findVisible` does. */
export const assertVisible = async (
  ctx: Context,
  { collection, id }: { collection: CollectionSlug; id: string },
): Promise<string> => ((await findFirst(ctx, { collection, id, select: { updatedAt: true } })) as { id: string }).id

const refusedAsMissing = (error: unknown): { docs: never[] } => {
  if (error instanceof Error && 'status' in error && error.status === 403) return { docs: [] }
  throw error
}
