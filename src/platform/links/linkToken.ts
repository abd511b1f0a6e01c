import { createHash, createHmac } from 'node:crypto'
import { env } from '../env'

const linkSecret = (): string => {
  const secret = env().LINK_SECRET
  if (!secret) throw new Error('LINK_SECRET is not set.')
  return secret
}

/** Rebuilds a link's unguessable token (256 bits): HMAC-SHA256 of its id and generation; raising the generation revokes it. */
export const linkToken = ({ id, generation }: { id: string; generation: number }): string =>
  createHmac('sha256', linkSecret()).update(`${id}:${generation}`).digest('base64url')

/** The form in which a token is kept and looked up: its SHA-256, in hex. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex')
