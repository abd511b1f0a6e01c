import type { Meal } from '@/src/domain/shared/meals'
import type { Picture } from '@/src/domain/shared/picture'
import type { RouteStop } from '@/src/domain/shared/tourRoute'
import type { PlaceKind } from './placeKinds'
import type { TourCard } from './tourCard'
import type { Transport } from './transports'

/** A place as the website names it; without coordinates it is on no map. */
export type TourPlace = { name: string; kind: PlaceKind; latitude: number | null; longitude: number | null }

/** One day of a tour's itinerary as the website shows it. */
export type TourDay = {
  number: number
  title: string
  place: string | null
  description: string
  meals: Meal[]
  overnight: string | null
  places: TourPlace[]
  /** The place of the night. */
  overnightPlace: string | null
  transport: Transport[]
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
  faq: { question: string; answer: string }[]
  /** The stops of the map, in the order they are reached. */
  route: RouteStop[]
  /** For search engines and shared links. */
  meta: { title: string; description: string }
}
