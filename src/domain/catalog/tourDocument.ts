import type { Language } from '@/src/domain/shared/language'
import type { Meal } from '@/src/domain/shared/meals'
import type { Transport } from './transports'

/** One value in the languages it was written in. */
export type In<Value> = Partial<Record<Language, Value | null>>

export type Texts = In<string>

export type TextRow = { id: string; text: Texts }

/** What a tour's version says of one of its variants: its price in whole US dollars, and whether the website shows it. */
export type VariantOffer = { variant: string; priceFromUsd: number | null; active: boolean }

export type TourDocumentDay = {
  id: string
  title: Texts
  place: Texts
  description: Texts
  overnight: Texts
  places: string[]
  overnightPlace: string | null
  meals: Meal[]
  transport: Transport[]
  picture: string | null
}

/** A tour as it is kept, published or in its newest draft, in every language at once; what it points to by id. */
export type TourDocument = {
  id: string
  publicId: string | null
  status: 'draft' | 'published'
  title: Texts
  shortDescription: Texts
  seasonality: Texts
  metaTitle: Texts
  metaDescription: Texts
  /** The editor's own tree. */
  description: In<unknown>
  destination: string | null
  styles: string[]
  durationDays: number | null
  rating: number | null
  priority: number
  priceMode: 'typed' | 'derived'
  priceFromUsd: number | null
  variantOffers: VariantOffer[]
  highlights: TextRow[]
  inclusions: TextRow[]
  exclusions: TextRow[]
  days: TourDocumentDay[]
  faq: { id: string; question: Texts; answer: Texts }[]
  image: string | null
  fallbackImage: string | null
  imagePath: string | null
  fallbackImagePath: string | null
  gallery: string[]
}
