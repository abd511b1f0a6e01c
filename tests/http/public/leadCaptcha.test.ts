import { describe, expect, it } from '@jest/globals'
import { postLead } from '@/tests/support/postLead'
import { tableCounts } from '@/tests/support/tableCounts'
import { withTestApp } from '@/tests/support/testApp'
import { websiteLead } from '@/tests/support/websiteLead'

describe('CAPTCHA of a lead', () => {
  const test = withTestApp({ CAPTCHA_PROVIDER: 'sandbox' })

  it.each(['captcha_token', 'cf-turnstile-response', 'h-captcha-response'])(
    'passes a good token in %s',
    async (name) => {
      expect((await postLead(test, websiteLead({ [name]: 'pass' }))).status).toBe(201)
    },
  )

  it.each([
    ['no token', {}, 422, 'captcha-required'],
    ['a bad token', { captcha_token: 'robot' }, 422, 'captcha-rejected'],
    ['a token nobody can check', { captcha_token: 'down' }, 503, 'captcha-unavailable'],
  ])('refuses %s and writes nothing', async (_, given, status, code) => {
    const ctx = await test.context()
    const before = await tableCounts(ctx)
    const answer = await postLead(test, websiteLead(given))
    expect(answer.status).toBe(status)
    expect(await answer.json()).toMatchObject({ code })
    expect(answer.headers.get('retry-after')).toBe(status === 503 ? '30' : null)
    expect(await tableCounts(ctx)).toEqual(before)
  })

  it('answers a known key before it asks', async () => {
    const first = await postLead(test, websiteLead({ captcha_token: 'pass' }), { key: 'known' })
    expect(first.status).toBe(201)
    const again = await postLead(test, websiteLead({ captcha_token: 'down' }), { key: 'known' })
    expect(again.status).toBe(200)
    expect(await again.json()).toEqual(await first.json())
    const other = await postLead(test, websiteLead({ travelers: 9 }), { key: 'known' })
    expect(await other.json()).toMatchObject({ code: 'idempotency-key-reused' })
  })
})
