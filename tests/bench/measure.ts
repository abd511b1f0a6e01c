import autocannon, { type LoadRequest } from 'autocannon'

const connections = 16

/** One thing to ask for again and again; `next` makes the request that comes next, where they differ. */
export type Load = {
  url: string
  method?: 'GET' | 'POST'
  headers?: Record<string, string>
  body?: string
  next?: () => { headers?: Record<string, string>; body: string }
}

const shoot = async ({ url, method = 'GET', headers = {}, body, next }: Load, duration: number): Promise<number> => {
  const { pathname, search, origin } = new URL(url)
  const request = { method, path: `${pathname}${search}`, headers, body }
  const setupRequest = next
    ? (given: LoadRequest): LoadRequest => {
        const made = next()
        return { ...given, body: made.body, headers: { ...headers, ...made.headers } }
      }
    : undefined
  const result = await autocannon({
    url: origin,
    connections,
    duration,
    requests: [setupRequest ? { ...request, setupRequest } : request],
  })
  const failed = result.non2xx + result.errors + result.timeouts
  if (failed > 0) throw new Error(`${failed} of ${result.requests.total} requests to ${pathname} failed.`)
  return result['2xx'] / result.duration
}

/** Returns how many requests a second 16 connections get answered, after a warm-up; throws when any was refused. */
export const ratePerSecond = async (load: Load, { seconds = 5, warmSeconds = 1 } = {}): Promise<number> => {
  await shoot(load, warmSeconds)
  return shoot(load, seconds)
}
