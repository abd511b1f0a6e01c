import { z } from 'zod'
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
})
