import { notFound } from 'next/navigation'
import type { PayloadRequest } from 'payload'
import { validate as isUuid } from 'uuid'

/** Returns the title of a tour's newest version for somebody who may see it; for others there is no such page. */
export const readTourTitle = async (req: PayloadRequest, id: string): Promise<string> => {
  if (!isUuid(id)) notFound()
  const { docs } = await req.payload.find({
    collection: 'tours',
    where: { id: { equals: id } },
    draft: true,
    depth: 0,
    limit: 1,
    pagination: false,
    joins: false,
    locale: 'en',
    select: { title: true },
    overrideAccess: false,
    user: req.user,
  })
  return docs[0] ? (docs[0].title ?? 'A tour without a title') : notFound()
}
