import type { Money } from '@/src/domain/shared/money'
import type { Travelers } from '@/src/domain/shared/offerView'
import type { RoomName } from './roomNames'
import type { TripContent } from './tripContent'

/** A version as it is compared with another: what staff put in, and what it came to. */
export type ComparedTrip = {
  content: TripContent
  travelers: Travelers
  inclusions: readonly string[]
  exclusions: readonly string[]
  total: Money
  /** What each line comes to, by its id. */
  lineTotals: ReadonlyMap<string, Money>
  roomName: RoomName
  /** How it is paid, as one text to be compared. */
  plan: string
  termsVersion: string | null
}
