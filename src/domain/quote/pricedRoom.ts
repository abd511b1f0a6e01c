import type { Bundle } from './bundleDraws'
import type { RoomStay } from './roomStay'

/** A room's stay with the prices of its units. */
export type PricedRoom = { stay: RoomStay; bundles: readonly Bundle[] }
