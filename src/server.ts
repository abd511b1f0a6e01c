import { createServer, type Server } from 'node:http'
import config from '@payload-config'
import type { RequestHandler } from 'express'
import { getPayload, type Payload } from 'payload'
import { catalogDoor } from '@/endpoints/public/catalog/catalogDoor'
import { endpoints } from '@/endpoints/registry'
import { databaseOf } from '@/src/platform/database/session'
import { env } from '@/src/platform/env'
import { createApp } from '@/src/platform/http/createApp'
import { logger } from '@/src/platform/logger'
import { countOnPool } from '@/src/platform/rateLimit/consume'
import { snapshotListener } from '@/src/platform/snapshot/snapshotListener'
import { catalogSnapshot } from '@/src/queries/catalog/catalogSnapshot'
import { startSandbox } from '@/src/sandbox'

export type WebServer = { payload: Payload; server: Server; url: string; stop: () => Promise<void> }

const isDevelopment = () => env().NODE_ENV === 'development'

const startPanel = async (server: Server): Promise<RequestHandler> => {
  const { default: next } = await import('next')
  const app = next({ dev: isDevelopment(), dir: process.cwd(), httpServer: server })
  await app.prepare()
  const handle = app.getRequestHandler()
  return (req, res) => void handle(req, res)
}

const listen = (server: Server, { port, host }: { port: number; host: string }): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
  })

/** Starts the one origin: contract, Payload's REST and GraphQL and, with `panel`, the staff panel. */
export const startWeb = async ({
  port = env().PORT,
  host = env().host,
  panel = true,
}: {
  port?: number
  host?: string
  panel?: boolean
} = {}): Promise<WebServer> => {
  const payload = await getPayload({ config })
  countOnPool(databaseOf(payload).pool)
  const server = createServer()
  const fallback = panel ? await startPanel(server) : undefined
  const sandbox = await startSandbox({ port })
  const app = createApp({ payload, config, endpoints, fallback, extras: sandbox?.mount })
  server.on('request', snapshotListener({ door: catalogDoor(catalogSnapshot(payload)), next: app }))
  const boundPort = await listen(server, { port, host })
  sandbox?.listeningOn(boundPort)
  logger().info({ port: boundPort, host }, 'listening')
  return {
    payload,
    server,
    url: `http://${host === '0.0.0.0' ? 'localhost' : host}:${boundPort}`,
    stop: async () => {
      await sandbox?.stop()
      await close(server)
    },
  }
}
