import { describe, expect, it } from '@jest/globals'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { postLead } from '@/tests/support/postLead'
import { tableCounts } from '@/tests/support/tableCounts'
import { withTestApp } from '@/tests/support/testApp'
import { websiteLead } from '@/tests/support/websiteLead'

describe('POST /public/v1/leads', () => {
  const test = withTestApp({ RATE_LEADS_PER_10_MINUTES: '1000' })
  const storedLead = async (id: string) => {
    const ctx = await test.context()
    return rowOf<Record<string, unknown>>(
      ctx,
      sql`SELECT l.*, c.email, c.phone, c.phone_typed, s.raw FROM leads l JOIN customers c ON c.id = l.customer_id
          JOIN lead_submissions s ON s.id = l.submission_id WHERE l.id = ${id}`,
    )
  }
  const taken = async (given: Record<string, unknown> = {}) => {
    const answer = await postLead(test, websiteLead(given))
    expect(answer.status).toBe(201)
    return (await answer.json()) as { lead_id: string }
  }

  it('answers with what the website shows', async () => {
    const answer = await postLead(test)
    expect(answer.status).toBe(201)
    expect(await answer.json()).toEqual({
      lead_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      status: 'accepted',
      next_step_message: expect.stringContaining('Thank you'),
      owner: null,
      sla_due_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    })
  })

  it('keeps what was asked, read, beside what was sent', async () => {
    const { lead_id } = await taken({ gclid: 'abc', utm_source: 'news' })
    expect(await storedLead(lead_id)).toMatchObject({
      travel_month: '2027-03',
      travelers: '2',
      duration: '9-12 days',
      budget: null,
      email: 'demo.traveller@example.com',
      phone: '+84901234567',
      phone_typed: '+84 90 123 45 67',
      page_url: 'https://website.example/plan',
      gclid: 'abc',
      utm_source: 'news',
      stage: 'new',
      channel: 'website',
      raw: { travelMonth: '2027-03', travelers: '2', budget: '' },
    })
  })

  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['month', { travelMonth: undefined, month: '2027-05' }, { travel_month: '2027-05' }],
    ['travel_month', { travelMonth: '', travel_month: '2027-06' }, { travel_month: '2027-06' }],
    ['a month by name and year', { travelMonth: 'March 2028' }, { travel_month: '2028-03' }],
    ['phone', { email: 'a2@example.com', whatsapp: '', phone: '0033 1 23 45 67 89' }, { phone: '+33123456789' }],
    [
      'a phone nobody can read',
      { email: 'a1@example.com', whatsapp: 'ask me' },
      { phone: null, phone_typed: 'ask me' },
    ],
    ['page_url', { pageUrl: '', page_url: 'https://website.example/x' }, { page_url: 'https://website.example/x' }],
    ['a number of travelers', { travelers: 30 }, { travelers: '30' }],
    ['open lengths', { duration: '17+ days' }, { duration: '17+ days' }],
    ['a language by name', { language: 'Français' }, { language: 'fr' }],
    ['a language nobody can read', { language: 'Klingon' }, { language: 'en' }],
    ['no language', { language: '' }, { language: 'en' }],
    ['e-mails in any case', { email: '  Demo.Traveller@EXAMPLE.com ' }, { email: 'demo.traveller@example.com' }],
    ['null as absent', { budget: null, notes: null }, { budget: null, notes: null }],
    ['an unknown destination', { destination: 'Atlantis' }, { destination: 'Atlantis', needs_triage: true }],
    ['SQL as text', { notes: `'; DROP TABLE leads; --` }, { notes: `'; DROP TABLE leads; --` }],
    ['HTML as text', { notes: '<script>alert(1)</script>' }, { notes: '<script>alert(1)</script>' }],
    ['notes of 5,000 characters', { notes: 'x'.repeat(5_000) }, { notes: 'x'.repeat(5_000) }],
    ['an overlong referrer, cut', { referrer: 'r'.repeat(3_000) }, { referrer: 'r'.repeat(2_000) }],
  ])('reads %s', async (_, given, expected) => {
    const { lead_id } = await taken(given)
    expect(await storedLead(lead_id)).toMatchObject(expected)
  })

  it('keeps unknown fields in the stored request only', async () => {
    const body = JSON.stringify({ ...websiteLead(), stage: 'won', owner_id: 'me', id: 'mine', captcha_token: 'secret' })
    const answer = await postLead(test, body.replace('{', '{"__proto__":{"isAdmin":true},'))
    const { lead_id } = (await answer.json()) as { lead_id: string }
    expect(lead_id).not.toBe('mine')
    const lead = await storedLead(lead_id)
    expect(lead).toMatchObject({ stage: 'new', owner_id: null, raw: { stage: 'won', owner_id: 'me', id: 'mine' } })
    expect(Object.keys(lead?.raw as object)).not.toEqual(expect.arrayContaining(['captcha_token']))
    expect(JSON.stringify(lead?.raw)).not.toContain('isAdmin')
  })

  it('records what was allowed and refused', async () => {
    const { lead_id } = await taken({ consent: { contact: true, marketing: false, policy_version: '2026-11' } })
    const ctx = await test.context()
    expect(
      await rowsOf(
        ctx,
        sql`SELECT purpose, granted, policy_version, source FROM consent_records WHERE lead_id = ${lead_id} ORDER BY purpose`,
      ),
    ).toEqual([
      { purpose: 'contact', granted: true, policy_version: '2026-11', source: 'website' },
      { purpose: 'marketing', granted: false, policy_version: '2026-11', source: 'website' },
    ])
  })

  it.each<[string, unknown, string]>([
    ['no name', { name: '  ' }, 'name'],
    ['no e-mail', { email: undefined }, 'email'],
    ['a broken e-mail', { email: 'demo at example' }, 'email'],
    ['an e-mail without a domain', { email: 'demo@localhost' }, 'email'],
    ['no destination', { destination: '' }, 'destination'],
    ['no style', { style: null }, 'style'],
    ['no month', { travelMonth: '' }, 'month'],
    ['a month that is none', { travelMonth: 'someday' }, 'month'],
    ['a thirteenth month', { travelMonth: '2027-13' }, 'month'],
    ['no duration', { duration: '' }, 'duration'],
    ['nobody travelling', { travelers: 0 }, 'travelers'],
    ['too many travelling', { travelers: '31' }, 'travelers'],
    ['half a person', { travelers: 2.5 }, 'travelers'],
    ['travelers in words', { travelers: 'two' }, 'travelers'],
    ['notes too long', { notes: 'x'.repeat(5_001) }, 'notes'],
    ['a name that is a number', { name: 7 }, 'name'],
    ['a name that is a list', { name: ['Demo'] }, 'name'],
    ['consent that is a word', { consent: 'yes' }, 'consent'],
    ['consent that is not yes or no', { consent: { contact: 'yes' } }, 'consent.contact'],
    ['a NUL byte', { notes: 'a\u0000b' }, 'notes'],
    ['a lone surrogate', { name: 'a\ud800b' }, 'name'],
    ['a lone surrogate in an unknown field', { other: { deep: ['\udc00'] } }, 'other.deep.0'],
  ])('refuses %s and writes nothing', async (_, given, path) => {
    const ctx = await test.context()
    const before = await tableCounts(ctx)
    const answer = await postLead(test, websiteLead(given as Record<string, unknown>))
    expect(answer.status).toBe(422)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    const problem = (await answer.json()) as { code: string; errors: { path: string }[] }
    expect(problem).toMatchObject({ code: 'validation-failed', errors: [{ path }] })
    expect(await tableCounts(ctx)).toEqual(before)
  })

  it('lets the website on localhost ask from a browser', async () => {
    const asked = { origin: 'http://localhost:3000', 'access-control-request-method': 'POST' }
    const preflight = await test.fetch('/public/v1/leads', { method: 'OPTIONS', headers: asked })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-origin')).toBe('http://localhost:3000')
    expect(preflight.headers.get('access-control-allow-headers')).toContain('Idempotency-Key')
  })
})
