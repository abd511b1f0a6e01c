import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload'

const limitMax = 100
const depthMax = 2

const boundedLimit = (asked: unknown): number => {
  const limit = Number(asked)
  return Number.isInteger(limit) && limit > 0 ? Math.min(limit, limitMax) : limitMax
}

type Joins = Record<string, { limit?: unknown } | false> | false | undefined

const boundedJoins = (joins: Joins): Joins =>
  joins &&
  Object.fromEntries(
    Object.entries(joins).map(([path, join]) => [
      path,
      join && 'limit' in join ? { ...join, limit: boundedLimit(join.limit) } : join,
    ]),
  )

/**
 * Caps how many records one REST or GraphQL read may ask for, joined ones included, and how deep it may follow
 * relations; the panel and the Local API are not strangers.
 */
const boundReads: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if ((operation !== 'read' && operation !== ('findVersions' as string)) || req.payloadAPI === 'local') return args
  const asked = args as { limit?: unknown; depth?: unknown; joins?: Joins }
  return {
    ...args,
    ...('limit' in asked ? { limit: boundedLimit(asked.limit), pagination: true } : {}),
    ...(Number(asked.depth) > depthMax ? { depth: depthMax } : {}),
    ...(asked.joins ? { joins: boundedJoins(asked.joins) } : {}),
  }
}

/** Gives a collection the bounds that hold for all of them. */
export const withBounds = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: { ...collection.hooks, beforeOperation: [boundReads, ...(collection.hooks?.beforeOperation ?? [])] },
})
