import { createHash, randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import type { ServiceAccount } from '@/src/payload-types'
import { newId } from '@/src/platform/newId'

const year = 365 * 24 * 60 * 60 * 1000

/** Makes a service account with a key of these scopes and returns the headers that carry it. */
export const serviceAccountHeaders = async (
  payload: Payload,
  scopes: ServiceAccount['scopes'],
): Promise<Record<string, string>> => {
  const key = randomBytes(24).toString('base64url')
  const keyHash = createHash('sha256').update(key).digest('hex')
  const expiresAt = new Date(Date.now() + year).toISOString()
  await payload.create({
    collection: 'service-accounts',
    data: { name: `Demo ${newId()}`, scopes, expiresAt, keyHash },
  })
  return { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
}
