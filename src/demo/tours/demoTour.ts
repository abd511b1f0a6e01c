import type { Meal } from '@/src/domain/shared/meals'
import type { DemoPictureName } from '../pictures/demoPictures'

export type DemoCountry = 'Vietnam' | 'Thailand' | 'Cambodia' | 'Laos'
export type DemoStyle = 'Adventure' | 'Beach' | 'Budget' | 'Culture' | 'Family' | 'Food' | 'Luxury'

/** One day of a demo tour; `overnight` is null on the day of departure. */
export type DemoDay = {
  title: string
  place: string
  description: string
  /** What it said when it was translated: its translations are older than what it says now. */
  translatedFrom?: string
  meals: readonly Meal[]
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
  styles: readonly DemoStyle[]
  priority: number
  rating: number | null
  priceFromUsd: number
  seasonality: string
  image: DemoPictureName
  gallery: readonly DemoPictureName[]
  highlights: readonly string[]
  inclusions: readonly string[]
  exclusions: readonly string[]
  days: readonly DemoDay[]
  variants: readonly DemoVariant[]
  faq?: readonly { question: string; answer: string }[]
  metaTitle?: string
  metaDescription?: string
}
