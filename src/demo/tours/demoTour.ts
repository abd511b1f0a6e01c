import type { Meal } from '@/src/domain/shared/meals'
import type { DemoPictureName } from '../pictures/demoPictures'

export type DemoCountry = 'Vietnam' | 'Thailand' | 'Cambodia' | 'Laos'
export type DemoStyle = 'Adventure' | 'Beach' | 'Budget' | 'Culture' | 'Family' | 'Food' | 'Luxury'

/** One day of a demo tour; `overnight` is null on the day of departure. */
export type DemoDay = {
  title: string
  place: string
  description: string
  meals: Meal[]
  overnight: string | null
  picture: DemoPictureName
}

export type DemoVariant = {
  name: string
  level: 'budget' | 'classic' | 'comfort' | 'luxury'
  summary: string
  priceFromUsd: number
}

/** A tour of the demo catalog; it lasts as long as it has days, prices are whole US dollars per person. */
export type DemoTour = {
  publicId: string
  title: string
  shortDescription: string
  /** Paragraphs, parted by blank lines. */
  description: string
  country: DemoCountry
  styles: DemoStyle[]
  priority: number
  rating: number | null
  priceFromUsd: number
  seasonality: string
  image: DemoPictureName
  gallery: DemoPictureName[]
  highlights: string[]
  inclusions: string[]
  exclusions: string[]
  days: DemoDay[]
  variants: DemoVariant[]
}
