import { beforeAll, describe, expect, it } from '@jest/globals'
import { sendQuote } from '@/src/commands/quote/sendQuote'
import { aLead } from '@/tests/factories/leads'
import { aDraftQuote, aSentQuote, release } from '@/tests/factories/quotes'
import { createStaff, type TestStaff } from '@/tests/support/staff'
import { withTestApp } from '@/tests/support/testApp'

describe('quotes in the staff API', () => {
  const app = withTestApp()
  let sales: TestStaff
  let otherSales: TestStaff
  let finance: TestStaff
  let content: TestStaff

  beforeAll(async () => {
    sales = await createStaff(app.payload, { roles: ['sales'] })
    otherSales = await createStaff(app.payload, { roles: ['sales'] })
    finance = await createStaff(app.payload, { roles: ['finance'] })
    content = await createStaff(app.payload, { roles: ['content'] })
  }, 60_000)

  const ask = async (who: TestStaff | null, method: string, path: string, body?: unknown) => {
    const headers = who?.headers ?? { 'content-type': 'application/json' }
    const response = await app.fetch(`/api/v1${path}`, {
      method,
      headers,
      body: body ? JSON.stringify(body) : undefined,
    })
    const text = await response.text()
    return { status: response.status, body: text.startsWith('{') ? JSON.parse(text) : text }
  }

  const ownLead = async () => aLead(await app.context(), { owner: sales.user })

  it('starts a quote from a lead of one’s own', async () => {
    const lead = await ownLead()
    const answer = await ask(sales, 'POST', `/leads/${lead.id}/quotes`, {})
    expect(answer).toMatchObject({ status: 201, body: { reference: expect.stringMatching(/^Q-\d{4}-\d{5}$/) } })
    const version = await app.payload.findByID({ collection: 'quote-versions', id: answer.body.version_id, depth: 0 })
    expect(version).toMatchObject({ number: 1, status: 'draft', adults: 2, depositPercent: 30, balanceDaysBefore: 45 })
  })

  it('copies days, pictures and inclusions from a published tour, and nothing from a draft', async () => {
    const lead = await ownLead()
    const [destination, style] = await Promise.all([
      app.payload.create({ collection: 'destinations', data: { name: 'Vietnam' } }),
      app.payload.create({ collection: 'travel-styles', data: { name: 'Culture' } }),
    ])
    const tour = (status: 'draft' | 'published', title: string) =>
      app.payload.create({
        collection: 'tours',
        data: {
          title,
          shortDescription: 'A test tour.',
          destination: destination.id,
          styles: [style.id],
          durationDays: 2,
          priceFromUsd: 500,
          priority: 1,
          imagePath: 'assets/tours/test.webp',
          days: [
            { title: 'Hanoi', description: 'Arrive.', meals: ['dinner'] },
            { title: 'Huế', description: 'Go on.' },
          ],
          inclusions: [{ text: 'Private guide' }],
          _status: status,
        },
      })
    const published = await tour('published', 'From Hanoi to Huế')
    const draft = await tour('draft', 'Not yet')
    const answer = await ask(sales, 'POST', `/leads/${lead.id}/quotes`, { tour_id: published.id })
    const version = await app.payload.findByID({ collection: 'quote-versions', id: answer.body.version_id, depth: 0 })
    expect(version.title).toBe('From Hanoi to Huế')
    expect(version.days?.map(({ title }) => title)).toEqual(['Hanoi', 'Huế'])
    expect(version.days?.map(({ id }) => id)).not.toEqual(published.days?.map(({ id }) => id))
    expect(version.inclusions?.map(({ text }) => text)).toEqual(['Private guide'])
    expect(await ask(sales, 'POST', `/leads/${lead.id}/quotes`, { tour_id: draft.id })).toMatchObject({ status: 404 })

    const more = await ask(sales, 'POST', `/quote-versions/${answer.body.version_id}/days`, { tour_id: published.id })
    expect(more).toEqual({ status: 200, body: { days: 4 } })
  })

  it('hides other people’s leads and quotes behind the same 404 as unknown ones', async () => {
    const lead = await ownLead()
    const { body } = await ask(sales, 'POST', `/leads/${lead.id}/quotes`, {})
    const answers = await Promise.all([
      ask(otherSales, 'POST', `/leads/${lead.id}/quotes`, {}),
      ask(otherSales, 'POST', `/quotes/${body.quote_id}/versions`),
      ask(otherSales, 'POST', `/quote-versions/${body.version_id}/send`),
      ask(sales, 'POST', '/quotes/not-an-id/versions'),
      ask(sales, 'POST', '/quotes/0190a5c0-0000-7000-8000-000000000000/versions'),
    ])
    expect(answers.map(({ status, body }) => [status, body.code, body.detail])).toEqual(
      answers.map(() => [404, 'not-found', 'There is no such record.']),
    )
  })

  it('asks who is there, and whether they may', async () => {
    const { quoteId, versionId } = await aDraftQuote(await app.context())
    expect(await ask(null, 'POST', `/quotes/${quoteId}/versions`)).toMatchObject({
      status: 401,
      body: { code: 'not-signed-in' },
    })
    expect(await ask(content, 'POST', `/quote-versions/${versionId}/send`)).toMatchObject({
      status: 403,
      body: { code: 'forbidden' },
    })
    expect(await ask(sales, 'POST', `/quotes/${quoteId}/deposit`, {})).toMatchObject({ status: 403 })
  })

  it('sends, shows the link, and says why it cannot send', async () => {
    const { quoteId, versionId } = await aDraftQuote(await app.context(), { startDate: null })
    expect(await ask(sales, 'POST', `/quotes/${quoteId}/link`)).toMatchObject({
      status: 409,
      body: { code: 'quote-not-sent' },
    })
    expect(await ask(sales, 'POST', `/quote-versions/${versionId}/send`)).toMatchObject({
      status: 409,
      body: { code: 'quote-not-sendable', detail: expect.stringContaining('start date') },
    })
    const sent = await aSentQuote(await app.context())
    expect(await ask(sales, 'POST', `/quotes/${sent.quoteId}/link`)).toEqual({
      status: 200,
      body: { url: `http://localhost:8787/quote/${sent.token}` },
    })
    expect(await ask(sales, 'POST', `/quote-versions/${sent.versionId}/send`)).toMatchObject({
      status: 409,
      body: { code: 'illegal-transition' },
    })
  })

  it('previews a draft as its customer will see it, without counting a view', async () => {
    const { versionId } = await aDraftQuote(await app.context())
    const preview = await ask(sales, 'GET', `/quote-versions/${versionId}/preview`)
    expect(preview.status).toBe(200)
    expect(preview.body).toContain('Nine days from Hanoi to Hội An')
    expect(await app.payload.findByID({ collection: 'quote-versions', id: versionId, depth: 0 })).toMatchObject({
      views: 0,
    })
  })

  it('takes a deposit as acceptance, by finance', async () => {
    const sent = await aSentQuote(await app.context())
    const deposit = { amount_minor: 108000, currency: 'USD', received_on: '2026-01-15', reference: 'BANK-77' }
    expect(
      await ask(finance, 'POST', `/quotes/${sent.quoteId}/deposit`, { ...deposit, amount_minor: 0.5 }),
    ).toMatchObject({ status: 422 })
    const answer = await ask(finance, 'POST', `/quotes/${sent.quoteId}/deposit`, deposit)
    expect(answer).toMatchObject({ status: 200, body: { status: 'accepted', booking_reference: expect.any(String) } })
    const { docs } = await app.payload.find({
      collection: 'bookings',
      where: { quote: { equals: sent.quoteId } },
      depth: 0,
    })
    expect(docs).toMatchObject([{ status: 'confirmed', paidMinor: 108000 }])
  })

  it('closes the customer’s link and opens it again under another address', async () => {
    const quote = await aSentQuote(await app.context(), {})
    await app.payload.update({ collection: 'quotes', id: quote.quoteId, data: { owner: sales.user.id } as never })
    const status = async (token: string) => (await app.fetch(`/public/v1/quotes/${token}`)).status
    const post = (who: TestStaff | null, path: string, body: unknown = {}) =>
      ask(who, 'POST', `/quotes/${quote.quoteId}/link/${path}`, body)
    expect(await status(quote.token)).toBe(200)

    expect(await post(null, 'revoke', { reason: 'forwarded' })).toMatchObject({ status: 401 })
    expect(await post(content, 'revoke', { reason: 'forwarded' })).toMatchObject({ status: 403 })
    expect(await post(sales, 'revoke', {})).toMatchObject({ status: 422 })
    expect(await post(sales, 'revoke', { reason: 'forwarded' })).toMatchObject({ status: 200 })
    expect(await status(quote.token)).toBe(404)
    expect(await post(sales, 'revoke', { reason: 'again' })).toMatchObject({ status: 409 })

    const { status: answered, body } = await post(sales, 'reissue')
    expect(answered).toBe(200)
    const token = body.url.split('/').at(-1)
    expect(token).not.toBe(quote.token)
    expect([await status(quote.token), await status(token)]).toEqual([404, 200])
  })

  it('gives no new link to a quote that was not sent or was withdrawn', async () => {
    const draft = await aDraftQuote(await app.context())
    const manager = await createStaff(app.payload, { roles: ['manager'] })
    expect(await ask(manager, 'POST', `/quotes/${draft.quoteId}/link/reissue`, {})).toMatchObject({
      status: 409,
      body: { code: 'quote-not-sent' },
    })
    const sent = await aSentQuote(await app.context())
    await ask(manager, 'POST', `/quotes/${sent.quoteId}/withdraw`, { reason: 'sold out' })
    expect(await ask(manager, 'POST', `/quotes/${sent.quoteId}/link/reissue`, {})).toMatchObject({
      status: 409,
      body: { code: 'quote-withdrawn' },
    })
  })

  it('opens a version from any old one of the same quote, unless there is a draft', async () => {
    const manager = await createStaff(app.payload, { roles: ['manager'] })
    const quote = await aSentQuote(await app.context(), { title: 'The first' })
    const versions = `/quotes/${quote.quoteId}/versions`
    const second = await ask(manager, 'POST', versions)
    expect(second).toMatchObject({ status: 200, body: { number: 2, is_new: true } })
    const from = (id: string) => ask(manager, 'POST', versions, { from_version_id: id })
    expect(await from(quote.versionId)).toMatchObject({ status: 409, body: { code: 'draft-open' } })

    const ctx = await app.context()
    const next = { quoteId: quote.quoteId, versionId: second.body.version_id }
    await app.payload.update({ collection: 'quote-versions', id: next.versionId, data: { title: 'The second' } })
    await sendQuote(ctx, next)
    await release(ctx, next)
    const other = await aSentQuote(await app.context())
    expect(await from(other.versionId)).toMatchObject({ status: 404, body: { code: 'not-found' } })
    expect(await from('nothing')).toMatchObject({ status: 404 })
    expect(await ask(manager, 'POST', versions, { from_version_id: 7 })).toMatchObject({ status: 422 })
    const third = await from(quote.versionId)
    expect(third).toMatchObject({ status: 200, body: { number: 3, is_new: true } })
    const { title } = await app.payload.findByID({ collection: 'quote-versions', id: third.body.version_id, depth: 0 })
    expect(title).toBe('The first')
  })

  it('tells what is different between two versions of one quote, and of no two quotes', async () => {
    const manager = await createStaff(app.payload, { roles: ['manager'] })
    const quote = await aSentQuote(await app.context())
    const next = await ask(manager, 'POST', `/quotes/${quote.quoteId}/versions`)
    const { lumpSum } = await app.payload.findByID({ collection: 'quote-versions', id: quote.versionId, depth: 0 })
    await app.payload.update({
      collection: 'quote-versions',
      id: next.body.version_id,
      data: { lumpSum: { ...lumpSum, sellMinor: 390_000 } },
    })
    const compare = (who: TestStaff | null, from: string) =>
      ask(who, 'GET', `/quote-versions/${next.body.version_id}/changes?from=${from}`)
    expect(await compare(manager, quote.versionId)).toMatchObject({
      status: 200,
      body: { for_customer: ['Total $3,900 instead of $3,600; +$300'], changes: [{ kind: 'total' }] },
    })
    expect((await compare(null, quote.versionId)).status).toBe(401)
    expect((await compare(content, quote.versionId)).status).toBe(403)
    const other = await aSentQuote(await app.context())
    expect((await compare(manager, other.versionId)).status).toBe(404)
    expect((await compare(manager, 'nothing')).status).toBe(404)
  })
})
