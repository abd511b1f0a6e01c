import type { CollectionBeforeValidateHook } from 'payload'
import { publicIdFrom } from '@/src/domain/catalog/publicId'
import { rowsOf, sql } from '@/src/platform/database/session'

/** Gives a tour its public id, from its first title. */
export const deriveTourPublicId: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  if (!data || data.publicId || typeof data.title !== 'string' || data.title.trim() === '') return data
  if (originalDoc?.publicId) return data
  const base = publicIdFrom(data.title)
  const rows = await rowsOf<{ public_id: string }>(
    req,
    sql`SELECT public_id FROM tours WHERE starts_with(public_id, ${base})
        UNION SELECT version_public_id FROM _tours_v WHERE latest AND starts_with(version_public_id, ${base})`,
  )
  const taken = new Set(rows.map((row) => row.public_id))
  let publicId = base
  for (let next = 2; taken.has(publicId); next += 1) publicId = `${base}-${next}`
  return { ...data, publicId }
}
