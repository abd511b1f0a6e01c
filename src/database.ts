import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { ensureAdminTokenAccount } from '@/src/commands/shared/ensureAdminTokenAccount'
import { ensureTemplates } from '@/src/commands/shared/ensureTemplates'
import { migrations } from '@/src/migrations'
import { systemActor } from '@/src/platform/actor'
import { createContext } from '@/src/platform/context'
import { closePayload } from '@/src/platform/database/closePayload'
import { databaseOf } from '@/src/platform/database/session'
import { underAdvisoryLock } from '@/src/platform/database/underAdvisoryLock'
import { env } from '@/src/platform/env'

/** Brings a database to the newest schema and gives it what every installation needs, one process at a time. */
export const prepareDatabase = (payload: Payload): Promise<void> =>
  underAdvisoryLock(env().DATABASE_URL ?? '', 'chapter2:migrate', async () => {
    await databaseOf(payload).migrate({ migrations })
    const ctx = await createContext({ payload, actor: systemActor('start'), requestId: 'start' })
    await ensureTemplates(ctx)
    await ensureAdminTokenAccount(ctx)
  })

/** Starts Payload on the configured database and prepares that. */
export const openDatabase = async (): Promise<Payload> => {
  const payload = await getPayload({ config })
  await prepareDatabase(payload)
  return payload
}

/** Closes Payload and every connection it holds. */
export const closeDatabase = async (): Promise<void> => {
  await closePayload(await getPayload({ config }))
}
