import type { CollectionBeforeChangeHook } from 'payload'
import { APIError } from 'payload'

/** Refuses that the last active admin loses the role or is switched off. */
export const guardOwnRoles: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const wasAdmin = operation === 'update' && originalDoc?.roles?.includes('admin')
  const staysAdmin = (data.roles ?? originalDoc?.roles ?? []).includes('admin') && data.active !== false
  if (!wasAdmin || staysAdmin) return data
  const { totalDocs } = await req.payload.count({
    collection: 'staff',
    where: {
      and: [{ roles: { contains: 'admin' } }, { active: { equals: true } }, { id: { not_equals: originalDoc?.id } }],
    },
    req,
  })
  if (totalDocs === 0) throw new APIError('Somebody must stay admin.', 409, null, true)
  return data
}
