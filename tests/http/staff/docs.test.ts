import { beforeAll, describe, expect, it } from '@jest/globals'
import { serviceAccountHeaders } from '@/tests/support/serviceAccount'
import { createStaff } from '@/tests/support/staff'
import { withTestApp } from '@/tests/support/testApp'

describe('the documentation of the APIs', () => {
  const app = withTestApp()
  let staff: Record<string, string>

  beforeAll(async () => {
    staff = (await createStaff(app.payload, { roles: ['content'] })).headers
  }, 60_000)

  it('is a page for anybody for the public one', async () => {
    const response = await app.fetch('/public/v1/docs')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toMatch('text/html')
    expect(response.headers.get('content-security-policy')).toMatch("script-src 'self'")
    const page = await response.text()
    expect(page).toContain('/public/v1/leads')
    expect(page).not.toContain('/api/v1/leads')
  })

  it('is for staff and keys for the staff one, with the events', async () => {
    for (const headers of [staff, await serviceAccountHeaders(app.payload, ['catalog:read'])]) {
      const response = await app.fetch('/api/v1/docs', { headers })
      expect(response.status).toBe(200)
      expect(await response.text()).toContain('id="payment.received"')
    }
  })

  it('leads strangers to the login and shows them nothing', async () => {
    for (const headers of [{}, { authorization: 'Bearer nonsense' }] as Record<string, string>[]) {
      const response = await app.fetch('/api/v1/docs', { headers })
      expect(response.status).toBe(401)
      const page = await response.text()
      expect(page).toContain('href="/admin/login?redirect=%2Fapi%2Fv1%2Fdocs"')
      expect(page).not.toContain('webhook')
    }
  })

  it.each(['docs.css', 'docs.js'])('loads %s from here', async (name) => {
    const response = await app.fetch(`/assets/${name}`)
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toMatch('immutable')
  })
})
