import type { Payload } from 'payload'
import type { Tour } from '@/src/payload-types'
import { rowsOf, sql } from '@/src/platform/database/session'

type Given = Partial<Omit<Tour, 'id' | 'destination' | 'styles'>> & {
  destination?: string
  styles?: string[]
  draft?: boolean
}

const termOf = async (
  payload: Payload,
  collection: 'destinations' | 'travel-styles',
  name: string,
): Promise<string> => {
  const { docs } = await payload.find({ collection, where: { name: { equals: name } }, limit: 1, depth: 0 })
  return docs[0]?.id ?? (await payload.create({ collection, data: { name } })).id
}

/** Creates a tour, published unless said otherwise, with what the website needs to show it. */
export const createTour = async (
  payload: Payload,
  { destination = 'Laos', styles = ['Culture'], draft = false, ...given }: Given = {},
): Promise<Tour> => {
  const styleIds: string[] = []
  for (const name of styles) styleIds.push(await termOf(payload, 'travel-styles', name))
  // Published without a price is only what an import brought: a price is asked for of everything else.
  const isPriceless = !draft && given.priceFromUsd === null
  const tour = await payload.create({
    collection: 'tours',
    draft,
    depth: 0,
    data: {
      title: 'A test journey',
      shortDescription: 'Made by a test.',
      durationDays: 9,
      priceFromUsd: 900,
      priority: 50,
      imagePath: 'assets/tours/test.webp',
      destination: await termOf(payload, 'destinations', destination),
      styles: styleIds,
      _status: draft ? 'draft' : 'published',
      ...given,
      ...(isPriceless && { priceFromUsd: 1 }),
    },
  })
  if (!isPriceless) return tour
  await rowsOf({ payload }, sql`UPDATE tours SET price_from_usd = NULL WHERE id = ${tour.id}`)
  return { ...tour, priceFromUsd: null }
}
