import { beforeAll, describe, expect, it } from '@jest/globals'
import { aDraftQuote, aSentQuote } from '@/tests/factories/quotes'
import { serviceAccountHeaders } from '@/tests/support/serviceAccount'
import { createStaff } from '@/tests/support/staff'
import { withTestApp } from '@/tests/support/testApp'

type Headers = Record<string, string>
const usd = (amount: number) => ({ amount_minor: amount, currency: 'USD' })

describe('re-quoting over HTTP', () => {
  const app = withTestApp()
  let manager: Headers
  let sales: Headers
  let content: Headers
  let account: Headers

  beforeAll(async () => {
    manager = (await createStaff(app.payload, { roles: ['manager'] })).headers
    sales = (await createStaff(app.payload, { roles: ['sales'] })).headers
    content = (await createStaff(app.payload, { roles: ['content'] })).headers
    account = await serviceAccountHeaders(app.payload, ['quotes:read', 'quotes:write'])
  }, 60_000)

  const ask = async (headers: Headers, method: string, quoteId: string) => {
    const response = await app.fetch(`/api/v1/quotes/${quoteId}/requote`, { method, headers })
    return { status: response.status, body: await response.json() }
  }

  it('tells the difference before anything is made, then opens the version and tells it again', async () => {
    const { quoteId } = await aSentQuote(await app.context())
    const seen = await ask(manager, 'GET', quoteId)
    expect(seen).toMatchObject({
      status: 200,
      body: {
        from_version: 1,
        before: { total: usd(360_000), net: usd(280_000), margin: usd(80_000), margin_percent: 22.2 },
        after: { total: usd(360_000) },
        difference: usd(0),
        options: [],
        lines: [],
        warnings: [],
      },
    })
    const opened = await ask(manager, 'POST', quoteId)
    expect(opened).toMatchObject({ status: 200, body: { number: 2, ...seen.body } })
    expect(await app.payload.findByID({ collection: 'quote-versions', id: opened.body.version_id })).toMatchObject({
      status: 'draft',
      totalMinor: 360_000,
    })
    expect(await ask(manager, 'POST', quoteId)).toMatchObject({ status: 409, body: { code: 'draft-open' } })
  })

  it('keeps what it costs from those who do not see it', async () => {
    const { quoteId } = await aSentQuote(await app.context())
    expect(await ask(account, 'GET', quoteId)).toMatchObject({
      status: 200,
      body: { before: { net: null, margin: null, margin_percent: null }, after: { net: null, margin: null } },
    })
  })

  it.each(['GET', 'POST'])('is refused to whom it is not for, by %s', async (method) => {
    const { quoteId } = await aSentQuote(await app.context())
    const others = await createStaff(app.payload, { roles: ['sales'] })
    await app.payload.update({ collection: 'quotes', id: quoteId, data: { owner: others.user.id } as never })
    expect(await ask({}, method, quoteId)).toMatchObject({ status: 401 })
    expect(await ask(content, method, quoteId)).toMatchObject({ status: 403 })
    expect(await ask(sales, method, quoteId)).toMatchObject({ status: 404 })
    expect(await ask(manager, method, 'nothing')).toMatchObject({ status: 404 })
    const draft = await aDraftQuote(await app.context())
    expect(await ask(manager, method, draft.quoteId)).toMatchObject({ status: 409, body: { code: 'quote-not-sent' } })
  })
})
