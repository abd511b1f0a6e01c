import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload'

const limitMax = 100

/** Caps how many records one REST or GraphQL read may ask for; the panel and the Local API are not strangers. */
const boundReads: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'read' || req.payloadAPI === 'local' || !('limit' in args)) return args
  const asked = Number(args.limit)
  return {
    ...args,
    limit: Number.isInteger(asked) && asked > 0 ? Math.min(asked, limitMax) : limitMax,
    pagination: true,
  }
}

/** Gives a collection the bounds that hold for all of them. */
export const withBounds = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: { ...collection.hooks, beforeOperation: [boundReads, ...(collection.hooks?.beforeOperation ?? [])] },
})
