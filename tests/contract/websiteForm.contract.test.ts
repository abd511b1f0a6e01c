import { describe, expect, it } from '@jest/globals'
import { rowOf, sql } from '@/src/platform/database/session'
import { withTestApp } from '@/tests/support/testApp'
import { filledForm, type Problem, websiteClient } from './support/websiteClient'

const origin = 'https://website.example'

type Accepted = { lead_id: string; status: string; next_step_message: string; owner: string | null; sla_due_at: string }

describe('the website’s form', () => {
  const test = withTestApp({ CORS_ORIGINS: origin, CAPTCHA_PROVIDER: 'sandbox' })
  const site = (from = origin) => websiteClient({ url: test.url, origin: from })
  const human = { 'cf-turnstile-response': 'pass' }
  const problemOf = async (answer: Response) => (await answer.json()) as Problem

  it('may post from its origin, and a page of another may not', async () => {
    const allowed = await site().preflight('/public/v1/leads')
    expect(allowed.status).toBe(204)
    expect(allowed.headers.get('access-control-allow-origin')).toBe(origin)
    expect(allowed.headers.get('access-control-allow-methods')).toContain('POST')
    expect(allowed.headers.get('access-control-allow-headers')?.toLowerCase()).toContain('idempotency-key')
    expect(
      (await site('https://elsewhere.example').preflight('/public/v1/leads')).headers.get(
        'access-control-allow-origin',
      ),
    ).toBeNull()
  })

  it('sends three steps as one, in its own names, and is told what happens next', async () => {
    const answer = await site().submit(filledForm({ whatsapp: '+84 90 123 45 67' }), { key: 'form-1', ...human })
    expect(answer.status).toBe(201)
    expect(answer.headers.get('access-control-allow-origin')).toBe(origin)
    const accepted = (await answer.json()) as Accepted
    expect(accepted).toMatchObject({ status: 'accepted', next_step_message: expect.stringMatching(/\w/) })
    expect(Date.parse(accepted.sla_due_at)).toBeGreaterThan(Date.now())
    const kept = await rowOf<Record<string, unknown>>(
      test,
      sql`SELECT l.travel_month, l.travelers::int AS travelers, l.budget, l.page_url, l.utm_source, c.phone FROM leads l JOIN customers c ON c.id = l.customer_id WHERE l.id = ${accepted.lead_id}`,
    )
    expect(kept).toEqual({
      travel_month: '2027-03',
      travelers: 2,
      budget: null,
      page_url: `${origin}/plan?utm_source=news`,
      utm_source: 'news',
      phone: '+84901234567',
    })
  })

  it('may send the same form again, also twice at once, and there is one lead', async () => {
    const form = filledForm({ email: 'retries@example.com' })
    const answers = await Promise.all([1, 2, 3].map(() => site().submit(form, { key: 'form-2', ...human })))
    const bodies = (await Promise.all(answers.map((answer) => answer.json()))) as Accepted[]
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 201])
    expect(new Set(bodies.map(({ lead_id }) => lead_id)).size).toBe(1)
    // A retry's CAPTCHA token was used up: the known key is answered before it is looked at.
    const late = await site().submit(form, { key: 'form-2', 'cf-turnstile-response': 'used-up' })
    expect(late.status).toBe(200)
  })

  it('keeps the first touch it remembers', async () => {
    const first_touch = {
      source: 'guidebook',
      medium: 'referral',
      campaign: 'spring',
      landing_page: `${origin}/`,
      at: '2026-11-01T08:00:00.000Z',
    }
    const answer = await site().submit(filledForm({ email: 'touch@example.com' }), {
      key: 'form-3',
      ...human,
      first_touch,
    })
    const { lead_id } = (await answer.json()) as Accepted
    const kept = await rowOf<{ first: string; last: string }>(
      test,
      sql`SELECT first_touch_source AS first, last_touch_source AS last FROM leads WHERE id = ${lead_id}`,
    )
    expect(kept).toEqual({ first: 'guidebook', last: 'news' })
  })

  it.each([
    ['a CAPTCHA that was not solved', {}, 422, 'captcha-required'],
    ['a CAPTCHA that did not pass', { 'h-captcha-response': 'robot' }, 422, 'captcha-rejected'],
    ['a CAPTCHA nobody can check now', { 'h-captcha-response': 'down' }, 503, 'captcha-unavailable'],
  ])('can show %s', async (_, given, status, code) => {
    const answer = await site().submit(filledForm({ email: 'captcha@example.com' }), { key: `form-${code}`, ...given })
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    expect(answer.headers.get('access-control-allow-origin')).toBe(origin)
    expect(await problemOf(answer)).toMatchObject({ status, code, detail: expect.stringMatching(/\w/) })
    expect(answer.headers.has('retry-after')).toBe(status === 503)
  })

  it('can show which fields to mend', async () => {
    const answer = await site().submit(filledForm({ name: '', email: 'not an address' }), { key: 'form-4', ...human })
    expect(answer.status).toBe(422)
    const { errors = [], request_id } = await problemOf(answer)
    expect(errors.map(({ path }) => path).toSorted()).toEqual(['email', 'name'])
    expect(errors.every(({ message }) => message !== '')).toBe(true)
    expect(request_id).toBe(answer.headers.get('x-request-id'))
  })

  it('can show that a key was used for another form', async () => {
    await site().submit(filledForm({ email: 'one@example.com' }), { key: 'form-5', ...human })
    const answer = await site().submit(filledForm({ email: 'other@example.com' }), { key: 'form-5', ...human })
    expect({ status: answer.status, code: (await problemOf(answer)).code }).toEqual({
      status: 422,
      code: 'idempotency-key-reused',
    })
  })
})
