import config from '@payload-config'
import { getPayload } from 'payload'

/** Brings the empty database of DATABASE_URL to the newest schema by running every migration; seeds nothing. */
const buildTemplate = async (): Promise<void> => {
  const payload = await getPayload({ config, disableOnInit: true })
  await payload.db.migrate()
}

await buildTemplate()
process.exit(0)
