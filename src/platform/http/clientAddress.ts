import type { IncomingMessage } from 'node:http'
import { env } from '../env'

/** Returns the caller's address as Express does with `trust proxy` set to a number of proxies: theirs are stepped over. */
export const clientAddress = ({ socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>): string => {
  const direct = socket.remoteAddress ?? 'unknown'
  const proxies = env().TRUST_PROXY
  const forwarded = proxies > 0 ? headers['x-forwarded-for'] : undefined
  if (!forwarded) return direct
  const farther = String(forwarded)
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean)
    .reverse()
  return [direct, ...farther][Math.min(proxies, farther.length)] ?? direct
}
