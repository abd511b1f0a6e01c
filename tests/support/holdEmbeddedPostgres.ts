import { startEmbeddedPostgres } from '@/src/platform/postgres/startEmbeddedPostgres'

const postgres = await startEmbeddedPostgres({
  dataDir: process.argv[2] ?? '',
  settings: { shared_buffers: '16MB', max_connections: '20' },
})
process.stdout.write(`${postgres.url}\n`)

const keepAlive = setInterval(() => undefined, 60_000)
process.on('SIGINT', () => {
  clearInterval(keepAlive)
  void postgres.stop().then(() => process.exit(0))
})
