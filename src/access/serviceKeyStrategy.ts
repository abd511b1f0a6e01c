import { createHash, timingSafeEqual } from 'node:crypto'
import type { AuthStrategy, BasePayload, PayloadRequest, Where } from 'payload'
import { rowsOf, sql } from '@/src/platform/database/session'
import { env } from '@/src/platform/env'

export const adminTokenAccount = 'Admin API token'

const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex')

const bearerOf = (headers: Headers): string | null =>
  /^Bearer\s+(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1] ?? null

const isAdminToken = (key: string): boolean => {
  const expected = env().ADMIN_API_TOKEN
  return expected !== undefined && timingSafeEqual(Buffer.from(hashOf(key)), Buffer.from(hashOf(expected)))
}

/** Once a minute is enough to tell a key that is used from one that is not, and spares the row. */
const noteUse = (payload: BasePayload, id: string) =>
  rowsOf(
    { payload },
    sql`UPDATE service_accounts SET last_used_at = now() WHERE id = ${id} AND (last_used_at IS NULL OR last_used_at < now() - interval '1 minute')`,
  )

/** Signs a service account in by the key in `Authorization: Bearer`, or the shared ADMIN_API_TOKEN when one is set. */
export const serviceKeyStrategy: AuthStrategy = {
  name: 'service-key',
  authenticate: async ({ headers, payload }) => {
    const key = bearerOf(headers)
    if (!key) return { user: null }
    const where: Where = isAdminToken(key)
      ? { name: { equals: adminTokenAccount } }
      : { keyHash: { equals: hashOf(key) } }
    const { docs } = await payload.find({
      collection: 'service-accounts',
      where,
      limit: 1,
      depth: 0,
      pagination: false,
    })
    const account = docs[0]
    if (!account || account.revokedAt || new Date(account.expiresAt) <= new Date()) return { user: null }
    await noteUse(payload, String(account.id))
    return {
      user: {
        ...account,
        collection: 'service-accounts',
        _strategy: 'service-key',
      } as unknown as PayloadRequest['user'],
    }
  },
}
