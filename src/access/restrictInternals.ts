import type { SanitizedConfig } from 'payload'
import { isStaff } from './callers'

/** Payload's own collections that it opens to whoever is signed in, service accounts included. */
const forStaffOnly = ['payload-locked-documents']

/** Keeps Payload's internal collections to staff. */
export const restrictInternals = async (config: Promise<SanitizedConfig>): Promise<SanitizedConfig> => {
  const settled = await config
  for (const collection of settled.collections.filter(({ slug }) => forStaffOnly.includes(slug))) {
    const staff = ({ req }: { req: { user: Parameters<typeof isStaff>[0] } }) => isStaff(req.user)
    collection.access = { ...collection.access, create: staff, read: staff, update: staff, delete: staff }
  }
  return settled
}
