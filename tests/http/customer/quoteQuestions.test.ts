import { describe, expect, it } from '@jest/globals'
import { aSentQuote } from '@/tests/factories/quotes'
import { withTestApp } from '@/tests/support/testApp'

const browser = { 'user-agent': 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15' }

describe('what else a customer may do on a quote’s page', () => {
  const app = withTestApp()

  const sent = async () => aSentQuote(await app.context())
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    app.fetch(path, {
      method: 'POST',
      headers: { ...browser, 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
  const postForm = (path: string, fields: Record<string, string>) =>
    app.fetch(path, { method: 'POST', headers: browser, body: new URLSearchParams(fields), redirect: 'manual' })

  it('takes a question by the form and by the API, once a form or key', async () => {
    const quote = await sent()
    const asked = async () =>
      (await app.payload.count({ collection: 'inbound-messages', where: { lead: { equals: quote.lead.id } } }))
        .totalDocs
    const page = await (await app.fetch(`/quote/${quote.token}`, { headers: browser })).text()
    const formId = /name="form_id" value="([^"]+)"/.exec(page)?.[1] ?? ''
    const fields = { question: 'Is there a lift?', form_id: formId }
    for (const _ of ['sent', 'sent twice']) {
      const answer = await postForm(`/quote/${quote.token}/question`, fields)
      expect({ status: answer.status, to: answer.headers.get('location') }).toEqual({
        status: 303,
        to: `/quote/${quote.token}?asked=1#question`,
      })
    }
    expect(await asked()).toBe(1)
    expect(await (await app.fetch(`/quote/${quote.token}?asked=1`, { headers: browser })).text()).toContain(
      'your question is on its way',
    )

    const empty = await postForm(`/quote/${quote.token}/question`, { question: '  ', form_id: formId })
    expect(empty.status).toBe(422)
    expect(await empty.text()).toContain('Please write your question')

    const key = { 'idempotency-key': `question-${quote.quoteId}` }
    const keyed = (text: string) => post(`/public/v1/quotes/${quote.token}/questions`, { text }, key)
    const answers = [await keyed('Second question'), await keyed('Second question'), await keyed('Another')]
    expect(answers.map(({ status }) => status)).toEqual([201, 200, 422])
    expect(await asked()).toBe(2)
    expect((await post(`/public/v1/quotes/${'x'.repeat(43)}/questions`, { text: 'Hello' })).status).toBe(404)
    expect((await post(`/public/v1/quotes/${quote.token}/questions`, { text: 'x'.repeat(2001) })).status).toBe(422)
  })

  it('hands out the trip as a calendar file', async () => {
    const quote = await sent()
    const response = await app.fetch(`/public/v1/quotes/${quote.token}/calendar.ics`, { headers: browser })
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    const { start_date: start, title } = await (await app.fetch(`/public/v1/quotes/${quote.token}`)).json()
    const text = (await response.text()).replace(/\r\n /g, '')
    expect(text).toContain(`DTSTART;VALUE=DATE:${start.replaceAll('-', '')}`)
    expect(text).toContain(`SUMMARY:${title}`)
    expect(text).toMatch(/DESCRIPTION:1\. Arrival in Hanoi/)

    const open = await aSentQuote(await app.context())
    await app.payload.db.drizzle.execute(
      `UPDATE quote_versions SET frozen = jsonb_set(frozen, '{view,startDate}', 'null') WHERE id = '${open.versionId}'`,
    )
    expect((await app.fetch(`/public/v1/quotes/${open.token}/calendar.ics`)).status).toBe(404)
  })
})
