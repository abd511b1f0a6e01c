import type { BasePayload, Payload } from 'payload'
import type { ClosablePool } from './closablePool'
import { databaseOf } from './session'

type Stop = () => Promise<void>

const stops = new WeakMap<BasePayload, Stop[]>()

/** Registers what must stop before this Payload's connections close, such as something that listens beside it. */
export const beforeClose = (payload: BasePayload, stop: Stop): void => {
  stops.set(payload, [...(stops.get(payload) ?? []), stop])
}

/** Stops whatever was registered to stop before this Payload closes. */
export const stopBesidePayload = async (payload: BasePayload): Promise<void> => {
  const known = stops.get(payload) ?? []
  stops.delete(payload)
  await Promise.all(known.map((stop) => stop()))
}

/** Closes Payload and every database connection it holds, which its own `destroy` leaves open. */
export const closePayload = async (payload: Payload): Promise<void> => {
  const pool = databaseOf(payload).pool as unknown as ClosablePool
  await stopBesidePayload(payload)
  await payload.destroy()
  await pool.close()
}
