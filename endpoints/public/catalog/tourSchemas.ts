import { z } from 'zod'
import { placeKinds } from '@/src/domain/catalog/placeKinds'
import { transports } from '@/src/domain/catalog/transports'
import { meals } from '@/src/domain/shared/meals'

const picture = z.object({
  url: z.string(),
  alt: z.string(),
  credit: z.string().nullable(),
  focalX: z.number().optional().describe('Percent from the left.'),
  focalY: z.number().optional().describe('Percent from the top.'),
})

/** A tour as the website's list shows it. */
export const tourCard = z.object({
  id: z.string().describe('The public id; it never changes.'),
  title: z.string(),
  shortDescription: z.string(),
  destinationCountry: z.string(),
  styles: z.array(z.string()),
  priority: z.number(),
  durationDays: z.number().int(),
  priceFrom: z.number().int().optional().describe('Whole US dollars.'),
  image: z.string(),
  fallbackImage: z.string(),
  highlights: z.array(z.string()),
  seasonality: z.string(),
  rating: z.number().optional(),
})

/** The list of tours and how many there are in all. */
export const tourList = z.object({
  items: z.array(tourCard),
  total: z.number().int(),
  limit: z.number().int(),
  offset: z.number().int(),
})

/** A tour as its own page shows it. */
export const tourDetail = tourCard.extend({
  description: z.string().describe('Plain text; paragraphs are parted by blank lines.'),
  days: z.array(
    z.object({
      number: z.number().int(),
      title: z.string(),
      place: z.string().nullable(),
      description: z.string(),
      meals: z.array(z.enum(meals)),
      overnight: z.string().nullable(),
      places: z.array(
        z.object({
          name: z.string(),
          kind: z.enum(placeKinds),
          latitude: z.number().nullable(),
          longitude: z.number().nullable(),
        }),
      ),
      overnightPlace: z.string().nullable().describe('The place of the night.'),
      transport: z.array(z.enum(transports)),
      picture: picture.nullable(),
    }),
  ),
  variants: z.array(
    z.object({
      name: z.string(),
      level: z.string(),
      summary: z.string().nullable(),
      priceFrom: z.number().int().optional().describe('Whole US dollars.'),
    }),
  ),
  inclusions: z.array(z.string()),
  exclusions: z.array(z.string()),
  gallery: z.array(picture),
  faq: z.array(z.object({ question: z.string(), answer: z.string() })),
  route: z
    .array(
      z.object({
        name: z.string(),
        latitude: z.number(),
        longitude: z.number(),
        days: z.array(z.number().int()),
        kmFromLast: z.number().int().describe('As the crow flies, from the stop before.'),
      }),
    )
    .describe('The stops of the map, in the order they are reached.'),
  meta: z.object({ title: z.string(), description: z.string() }).describe('For search engines and shared links.'),
})
