import type { Access, SanitizedCollectionConfig, SanitizedConfig } from 'payload'
import { isStaff } from './callers'

/** Payload's own bookkeeping, which no person ever opens. */
const forNobody = ['payload-migrations', 'payload-kv']

const operations = ['create', 'read', 'update', 'delete', 'unlock', 'readVersions'] as const

const restricted = (slug: string, access: Access | undefined): Access => {
  if (forNobody.includes(slug) || !access) return () => false
  return (args) => isStaff(args.req.user) && access(args)
}

const restrict = (collection: SanitizedCollectionConfig): void => {
  for (const operation of operations)
    collection.access[operation] = restricted(collection.slug, collection.access[operation])
}

/** Keeps Payload's internal collections, which it opens to whoever is signed in or to all, to the staff whose panel needs them. */
export const restrictInternals = async (config: Promise<SanitizedConfig>): Promise<SanitizedConfig> => {
  const settled = await config
  settled.collections.filter(({ slug }) => slug.startsWith('payload-')).forEach(restrict)
  return settled
}
