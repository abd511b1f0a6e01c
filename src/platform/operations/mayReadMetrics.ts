import { createHash, timingSafeEqual } from 'node:crypto'
import { env } from '../env'
import type { Incoming } from '../http/incoming'

const loopback = /^(?:127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/

const digest = (text: string) => createHash('sha256').update(text).digest()

const carriesToken = (headers: Headers): boolean => {
  const expected = env().METRICS_TOKEN
  const sent = /^Bearer\s+(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1]
  return expected !== undefined && sent !== undefined && timingSafeEqual(digest(sent), digest(expected))
}

/** A proxy on this machine comes from loopback too, but says for whom. */
const isLocal = ({ ip, headers }: Pick<Incoming, 'ip' | 'headers'>): boolean =>
  loopback.test(ip) && !headers.has('x-forwarded-for') && !headers.has('forwarded')

/** Tells whether a request may read the metrics: it carries METRICS_TOKEN, or comes from this very machine. */
export const mayReadMetrics = (request: Pick<Incoming, 'ip' | 'headers'>): boolean =>
  carriesToken(request.headers) || isLocal(request)
