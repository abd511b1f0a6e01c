import type { Picture } from '@/src/domain/shared/picture'

/** Where the customer sleeps, for so many nights. */
export type StayView = {
  name: string
  place: string | null
  nights: number
  /** The kinds of room one has there, as the price list names them; missing in what was frozen before it was told. */
  rooms?: string[]
  text: string | null
  picture: Picture | null
}
