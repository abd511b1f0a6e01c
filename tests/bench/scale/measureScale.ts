import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openInstallation } from '@/src/installation'
import { databaseOf } from '@/src/platform/database/session'
import { scaleCalls } from './scaleCalls'

/** What the measuring process is asked: these calls, so often uncounted and so often counted. */
export type Turn = { name: string; uncounted: number; counted: number }
/** What it says: first all that it can measure, then of every turn the milliseconds of each counted call. */
export type Said = { names: string[] } | { ms: number[] }

const say = (said: Said) => process.send?.(said)

const { payload, close } = await openInstallation()
const { default: config } = await import('@payload-config')
const { endpoints } = await import('@/endpoints/registry')
const { createApp } = await import('@/src/platform/http/createApp')
const { countOnPool } = await import('@/src/platform/rateLimit/consume')
countOnPool(databaseOf(payload).pool)
const server = createServer(createApp({ payload, config, endpoints }))
server.listen(0, '127.0.0.1')
await once(server, 'listening')
const calls = await scaleCalls(payload, `http://127.0.0.1:${(server.address() as AddressInfo).port}`)

const timesOf = async ({ name, uncounted, counted }: Turn): Promise<number[]> => {
  const call = calls.get(name)
  if (!call) throw new Error(`Nothing is called ${name}.`)
  const ms: number[] = []
  for (let made = -uncounted; made < counted; made += 1) {
    const startedAt = performance.now()
    await call()
    if (made >= 0) ms.push(performance.now() - startedAt)
  }
  return ms
}

process.on('message', (turn: Turn) => void timesOf(turn).then((ms) => say({ ms })))
say({ names: [...calls.keys()] })
await once(process, 'disconnect')
server.closeAllConnections()
server.close()
await close()
process.exit(0)
