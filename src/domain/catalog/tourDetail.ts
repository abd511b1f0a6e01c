import type { Meal } from '@/src/domain/shared/meals'
import type { Picture } from '@/src/domain/shared/picture'
import type { TourCard } from './tourCard'

/** One day of a tour's itinerary as the website shows it. */
export type TourDay = {
  number: number
  title: string
  place: string | null
  description: string
  meals: Meal[]
  overnight: string | null
  picture: Picture | null
}

/** One way to take a tour; `priceFrom` in whole US dollars, absent where unknown. */
export type TourVariant = { name: string; level: string; summary: string | null; priceFrom?: number }

/** A tour as the website's own page of it shows it: the card and all that is behind it. */
export type TourDetail = TourCard & {
  /** Plain text; paragraphs are parted by blank lines. */
  description: string
  days: TourDay[]
  variants: TourVariant[]
  inclusions: string[]
  exclusions: string[]
  gallery: Picture[]
}
