import type { Payload } from 'payload'
import type { ClosablePool } from './closablePool'
import { databaseOf } from './session'

/** Closes Payload and every database connection it holds, which its own `destroy` leaves open. */
export const closePayload = async (payload: Payload): Promise<void> => {
  const pool = databaseOf(payload).pool as unknown as ClosablePool
  await payload.destroy()
  await pool.close()
}
