import { createHmac } from 'node:crypto'
import { env } from '../env'

/**
 * Rebuilds the secret a subscription's webhooks are signed with (`whsec_` and 256 bits in base64, as Standard Webhooks
 * writes it): HMAC-SHA256 of its id and generation under LINK_SECRET, so that the database holds nothing to steal.
 */
export const webhookSecret = ({ id, generation }: { id: string; generation: number }): string => {
  const key = env().LINK_SECRET
  if (!key) throw new Error('LINK_SECRET is not set.')
  return `whsec_${createHmac('sha256', key).update(`webhook:${id}:${generation}`).digest('base64')}`
}
