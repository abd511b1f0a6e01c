import { beforeAll, describe, expect, it } from '@jest/globals'
import { ensureAdminTokenAccount } from '@/src/commands/shared/ensureAdminTokenAccount'
import { rowsOf, sql } from '@/src/platform/database/session'
import { newId } from '@/src/platform/newId'
import { createStaff, type TestStaff } from '@/tests/support/staff'
import { withTestApp } from '@/tests/support/testApp'

const adminToken = 'a-shared-admin-token-for-tests'

describe('service accounts', () => {
  const app = withTestApp({ ADMIN_API_TOKEN: adminToken })
  let admin: TestStaff
  let manager: TestStaff

  beforeAll(async () => {
    admin = await createStaff(app.payload, { roles: ['admin'] })
    manager = await createStaff(app.payload, { roles: ['manager'] })
  }, 60_000)

  const account = async (expiresAt = '2099-01-01T00:00:00Z') =>
    (
      await app.payload.create({
        collection: 'service-accounts',
        data: { name: newId(), scopes: ['crm:read'], expiresAt },
      })
    ).id
  const post = (path: string, by: TestStaff) =>
    app.fetch(`/api/v1/service-accounts/${path}`, { method: 'POST', headers: by.headers })
  const issue = async (id: string): Promise<string> => (await (await post(`${id}/issue-key`, admin)).json()).key
  const leads = (headers: Record<string, string>, query = '') => app.fetch(`/api/v1/leads${query}`, { headers })
  const bearer = (key: string) => ({ authorization: `Bearer ${key}` })

  it('get a key that is shown once and kept as a hash', async () => {
    const id = await account()
    const answer = await post(`${id}/issue-key`, admin)
    const { key, expires_at: expiresAt } = await answer.json()
    expect(answer.status).toBe(200)
    expect(key).toMatch(/^c2_[\w-]{43}$/)
    expect(expiresAt).toBe('2099-01-01T00:00:00.000Z')
    const [row] = await rowsOf<{ kept: string }>(
      (await app.context()).req,
      sql`SELECT row_to_json(a)::text AS kept FROM service_accounts a WHERE id = ${id}`,
    )
    expect(row?.kept).not.toContain(key)
    const trail = await app.payload.find({ collection: 'audit-events', where: { entityId: { equals: id } } })
    expect(JSON.stringify(trail.docs)).not.toContain(key)
    expect(trail.docs.map(({ action }) => action)).toContain('service-account.key_issued')
  })

  it('may what their scope says and nothing else', async () => {
    const key = await issue(await account())
    expect((await leads(bearer(key))).status).toBe(200)
    expect((await app.fetch('/api/leads', { headers: bearer(key) })).status).toBe(200)
    expect((await app.fetch('/api/payments', { headers: bearer(key) })).status).toBe(403)
    expect(
      (
        await app.fetch('/api/v1/leads', {
          method: 'POST',
          headers: { ...bearer(key), 'content-type': 'application/json' },
          body: '{}',
        })
      ).status,
    ).toBe(403)
  })

  it('are noted when they were last used', async () => {
    const id = await account()
    await leads(bearer(await issue(id)))
    expect((await app.payload.findByID({ collection: 'service-accounts', id })).lastUsedAt).toEqual(expect.any(String))
  })

  it('are refused once their key is revoked', async () => {
    const id = await account()
    const key = await issue(id)
    expect((await post(`${id}/revoke`, admin)).status).toBe(200)
    expect((await post(`${id}/revoke`, admin)).status).toBe(200)
    expect((await leads(bearer(key))).status).toBe(401)
  })

  it('are refused with the key before the present one', async () => {
    const id = await account()
    const before = await issue(id)
    const now = await issue(id)
    expect((await leads(bearer(before))).status).toBe(401)
    expect((await leads(bearer(now))).status).toBe(200)
  })

  it('are refused once they have expired, and get no new key', async () => {
    const id = await account()
    const key = await issue(id)
    await rowsOf(
      (await app.context()).req,
      sql`UPDATE service_accounts SET expires_at = now() - interval '1 second' WHERE id = ${id}`,
    )
    expect((await leads(bearer(key))).status).toBe(401)
    const answer = await post(`${id}/issue-key`, admin)
    expect(answer.status).toBe(409)
    expect(await answer.json()).toMatchObject({ code: 'key-expired' })
  })

  it.each(['api_key', 'key', 'token', 'access_token', 'authorization'])(
    'are refused with the key as ?%s=',
    async (name) => {
      const key = await issue(await account())
      expect((await leads({}, `?${name}=${key}`)).status).toBe(401)
      expect((await leads({}, `?${name}=${encodeURIComponent(`Bearer ${key}`)}`)).status).toBe(401)
    },
  )

  it.each([
    ['nothing', ''],
    ['an empty key', 'Bearer '],
    ['somebody’s guess', 'Bearer c2_guess'],
    ['the hash', 'Bearer e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['another scheme', `Basic ${adminToken}`],
  ])('are refused with %s', async (_, authorization) => {
    expect((await leads({ authorization })).status).toBe(401)
  })

  it('are managed by admins alone, and unknown to the rest', async () => {
    const id = await account()
    expect((await post(`${id}/issue-key`, manager)).status).toBe(403)
    expect((await post(`${id}/revoke`, manager)).status).toBe(403)
    expect((await post(`${newId()}/issue-key`, admin)).status).toBe(404)
    expect((await post('not-an-id/issue-key', admin)).status).toBe(404)
    expect(
      (
        await app.fetch(`/api/v1/service-accounts/${id}/issue-key`, {
          method: 'POST',
          headers: bearer(await issue(id)),
        })
      ).status,
    ).toBe(403)
  })

  describe('of the shared admin token', () => {
    it('exist from the start, once, and may everything their scope says', async () => {
      expect((await leads(bearer(adminToken))).status).toBe(401)
      await ensureAdminTokenAccount(await app.context())
      await ensureAdminTokenAccount(await app.context())
      expect((await leads(bearer(adminToken))).status).toBe(200)
      expect((await leads(bearer(`${adminToken}x`))).status).toBe(401)
      const { totalDocs } = await app.payload.count({
        collection: 'service-accounts',
        where: { name: { equals: 'Admin API token' } },
      })
      expect(totalDocs).toBe(1)
    })

    it('stay revoked when an admin revoked them', async () => {
      const { docs } = await app.payload.find({
        collection: 'service-accounts',
        where: { name: { equals: 'Admin API token' } },
      })
      await post(`${docs[0]?.id}/revoke`, admin)
      await ensureAdminTokenAccount(await app.context())
      expect((await leads(bearer(adminToken))).status).toBe(401)
    })
  })
})
