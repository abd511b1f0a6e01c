import { beforeAll, describe, expect, it } from '@jest/globals'
import { setFxRate } from '@/src/commands/finance/setFxRate'
import { newId } from '@/src/platform/newId'
import { aSentQuote } from '@/tests/factories/quotes'
import { aRateCardDraft } from '@/tests/factories/suppliers'
import { createStaff } from '@/tests/support/staff'
import { withTestApp } from '@/tests/support/testApp'

type Who = 'manager' | 'sales' | 'operations' | 'nobody'

describe('the doors of what a change touches', () => {
  const app = withTestApp()
  const headers: Record<Who, Record<string, string>> = { manager: {}, sales: {}, operations: {}, nobody: {} }
  beforeAll(async () => {
    for (const role of ['manager', 'sales', 'operations'] as const)
      headers[role] = (await createStaff(app.payload, { roles: [role] })).headers
  }, 60_000)

  const ask = async (who: Who, path: string, body?: object) => {
    const init = body ? { method: 'POST', body: JSON.stringify(body) } : {}
    const type = { 'content-type': 'application/json' }
    const response = await app.fetch(`/api/v1${path}`, { ...init, headers: { ...type, ...headers[who] } })
    return { status: response.status, body: await response.json() }
  }

  it('open to those who see margins, for cards and rates they may see', async () => {
    const ctx = await app.context()
    const { versionId } = await aRateCardDraft(ctx)
    const rate = { from: 'THB', to: 'USD', rate: '0.029', on: '2026-01-05', note: null } as const
    const { fxRateId } = await setFxRate(ctx, rate)
    for (const [path, title] of [
      [`/rate-card-versions/${versionId}/blast-radius`, expect.stringContaining('v1')],
      [`/fx-rates/${fxRateId}/blast-radius`, 'THB → USD at 0.029 (2026-01-05)'],
    ] as [string, string][]) {
      expect((await ask('nobody', path)).status).toBe(401)
      expect((await ask('operations', path)).status).toBe(403)
      expect(await ask('sales', path)).toMatchObject({
        status: 200,
        body: { title, total: 0, page: 1, page_size: 25, items: [] },
      })
      expect((await ask('sales', `${path}?page=0`)).status).toBe(422)
    }
    for (const id of [newId(), 'not-an-id'])
      for (const noun of ['rate-card-versions', 'fx-rates'])
        expect((await ask('manager', `/${noun}/${id}/blast-radius`)).status).toBe(404)
  })

  it('start new versions of several quotes, each for itself', async () => {
    const ctx = await app.context()
    const [one, other] = [await aSentQuote(ctx), await aSentQuote(ctx)]
    const path = '/quotes/bulk/versions'
    const unknown = newId()
    const body = { quote_ids: [one.quoteId, unknown, other.quoteId] }
    expect((await ask('nobody', path, body)).status).toBe(401)
    expect((await ask('operations', path, body)).status).toBe(403)
    expect((await ask('manager', path, { quote_ids: [] })).status).toBe(422)
    expect(await ask('manager', path, body)).toEqual({
      status: 200,
      body: {
        results: [
          { quote_id: one.quoteId, version_id: expect.any(String), number: 2, is_new: true, problem: null },
          {
            quote_id: unknown,
            version_id: null,
            number: null,
            is_new: false,
            problem: { code: 'not-found', detail: expect.any(String) },
          },
          { quote_id: other.quoteId, version_id: expect.any(String), number: 2, is_new: true, problem: null },
        ],
      },
    })
    expect(await ask('manager', path, { quote_ids: [one.quoteId] })).toMatchObject({
      body: { results: [{ number: 2, is_new: false, problem: null }] },
    })
  })
})
