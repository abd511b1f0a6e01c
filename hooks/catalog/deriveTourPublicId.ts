import type { CollectionBeforeValidateHook } from 'payload'
import { publicIdFrom } from '@/src/domain/catalog/publicId'

/** Gives a new tour its public id, from its title. */
export const deriveTourPublicId: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  if (!data || operation !== 'create' || data.publicId || typeof data.title !== 'string') return data
  const base = publicIdFrom(data.title)
  const { docs } = await req.payload.find({
    collection: 'tours',
    where: { publicId: { like: base } },
    select: { publicId: true },
    limit: 1000,
    depth: 0,
    req,
  })
  const taken = new Set(docs.map((tour) => tour.publicId))
  let publicId = base
  for (let next = 2; taken.has(publicId); next += 1) publicId = `${base}-${next}`
  return { ...data, publicId }
}
