import { getPayload, type Payload } from 'payload'
import config from '@payload-config'
import { migrations } from '@/src/migrations'
import { databaseOf } from '@/src/platform/database/session'
import { underAdvisoryLock } from '@/src/platform/database/underAdvisoryLock'
import { env } from '@/src/platform/env'

/** Starts Payload on the configured database and brings that to the newest schema, one process at a time. */
export const openDatabase = async (): Promise<Payload> => {
  const payload = await getPayload({ config })
  databaseOf(payload).pool.on('error', (error) => payload.logger.warn({ err: error }, 'an idle database connection broke'))
  await underAdvisoryLock(env().DATABASE_URL ?? '', 'chapter2:migrate', () => databaseOf(payload).migrate({ migrations }))
  return payload
}

/** Closes Payload and every connection it holds, which its own `destroy` leaves open. */
export const closeDatabase = async (): Promise<void> => {
  const payload = await getPayload({ config })
  const { pool } = databaseOf(payload)
  await payload.destroy()
  await pool.end()
}
