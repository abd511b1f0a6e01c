import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import config from '@payload-config'
import { getPayload } from 'payload'
import { endpoints } from '@/endpoints/registry'
import { consumers } from '@/jobs/registry'
import { databaseOf } from '@/src/platform/database/session'
import { createApp } from '@/src/platform/http/createApp'
import { startJobs } from '@/src/platform/jobs/startJobs'
import { countOnPool } from '@/src/platform/rateLimit/consume'
import { keepCompiled } from '@/tests/support/keepCompiled'
import { killAt } from '@/tests/support/killInstall'
import type { KillPoint } from '@/tests/support/killPoint'
import { quickTimings } from '@/tests/support/quickTimings'

/** The contract's doors and the worker, which die where the point says; announces its port. */
export const killableProduct = async (point: string): Promise<void> => {
  const payload = await getPayload({ config, disableOnInit: true })
  countOnPool(databaseOf(payload).pool)
  killAt(JSON.parse(point) as KillPoint)
  const server = createServer(createApp({ payload, config, endpoints }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  await startJobs({ payload, consumers, sweeps: [], timings: quickTimings })
  keepCompiled()
  process.stdout.write(`listening on ${(server.address() as AddressInfo).port}\n`)
}
