// The image's health check. A worker has no port: while its process runs, its sweeps' last success is what tells.
if (process.env.ROLE === 'worker') process.exit(0)

const port = process.env.PORT ?? '8787'
const answer = await fetch(`http://127.0.0.1:${port}/health`, { signal: AbortSignal.timeout(4_000) }).catch(() => null)
process.exit(answer?.ok ? 0 : 1)
