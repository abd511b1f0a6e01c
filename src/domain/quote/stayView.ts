import type { Picture } from '@/src/domain/shared/picture'

/** Where the customer sleeps, for so many nights. */
export type StayView = {
  name: string
  place: string | null
  nights: number
  text: string | null
  picture: Picture | null
}
