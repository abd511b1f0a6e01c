import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { migrations } from '@/src/migrations'
import { ensureEssentials } from '@/src/commands/shared/ensureEssentials'
import { systemActor } from '@/src/platform/actor'
import { createContext } from '@/src/platform/context'
import { closePayload } from '@/src/platform/database/closePayload'
import { databaseOf } from '@/src/platform/database/session'
import { underAdvisoryLock } from '@/src/platform/database/underAdvisoryLock'
import { env } from '@/src/platform/env'

/** Starts Payload on the configured database and brings that to the newest schema and what every installation needs, one process at a time. */
export const openDatabase = async (): Promise<Payload> => {
  const payload = await getPayload({ config })
  await underAdvisoryLock(env().DATABASE_URL ?? '', 'chapter2:migrate', async () => {
    await databaseOf(payload).migrate({ migrations })
    await ensureEssentials(await createContext({ payload, actor: systemActor('start'), requestId: 'start' }))
  })
  return payload
}

/** Closes Payload and every connection it holds. */
export const closeDatabase = async (): Promise<void> => {
  await closePayload(await getPayload({ config }))
}
