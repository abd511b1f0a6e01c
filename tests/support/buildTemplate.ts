import config from '@payload-config'
import { getPayload } from 'payload'
import { migrations } from '@/src/migrations'
import { databaseOf } from '@/src/platform/database/session'

/** Brings the empty database of DATABASE_URL to the newest schema by running every migration; seeds nothing. */
const buildTemplate = async (): Promise<void> => {
  const payload = await getPayload({ config, disableOnInit: true })
  await databaseOf(payload).migrate({ migrations })
}

await buildTemplate()
process.exit(0)
