import { describe, expect, it } from '@jest/globals'
import { withTestApp } from '@/tests/support/testApp'
import { filledForm, websiteClient } from './support/websiteClient'

const origin = 'https://website.example'

describe('the website’s form, sent too often', () => {
  const test = withTestApp({ CORS_ORIGINS: origin, RATE_LEADS_PER_10_MINUTES: '1' })

  it('is told when to try again, where its page can read it', async () => {
    const site = websiteClient({ url: test.url, origin })
    expect((await site.submit(filledForm(), { key: 'often-1' })).status).toBe(201)
    const answer = await site.submit(filledForm(), { key: 'often-2' })
    expect(answer.status).toBe(429)
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(answer.headers.get('access-control-expose-headers')).toContain('Retry-After')
  })
})
