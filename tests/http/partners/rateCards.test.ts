import { beforeAll, describe, expect, it } from '@jest/globals'
import { newId } from '@/src/platform/newId'
import { aRateCardDraft, price } from '@/tests/factories/suppliers'
import { createStaff } from '@/tests/support/staff'
import { withTestApp } from '@/tests/support/testApp'

type Who = 'operations' | 'sales' | 'finance' | 'nobody'

describe('the doors of net prices and exchange rates', () => {
  const app = withTestApp()
  const headers: Record<Who, Record<string, string>> = {
    operations: {},
    sales: {},
    finance: {},
    nobody: { 'content-type': 'application/json' },
  }
  beforeAll(async () => {
    for (const role of ['operations', 'sales', 'finance'] as const)
      headers[role] = (await createStaff(app.payload, { roles: [role] })).headers
  }, 60_000)

  const ask = async (who: Who, path: string, body?: object) => {
    const init = body ? { method: 'POST', body: JSON.stringify(body) } : {}
    const response = await app.fetch(`/api/v1${path}`, { ...init, headers: headers[who] })
    return { status: response.status, body: await response.json() }
  }
  const copy = { season: 'High', as: 'High 2028', percent: '5' }
  const verbsOf = (cardId: string, versionId: string): [string, object][] => [
    [`/rate-cards/${cardId}/versions`, {}],
    [`/rate-card-versions/${versionId}/copy-season`, copy],
    [`/rate-card-versions/${versionId}/activate`, {}],
  ]

  it('open to those who keep suppliers, and tell nobody else anything', async () => {
    const { cardId, versionId } = await aRateCardDraft(await app.context())
    const statuses = async (who: Who, verbs: [string, object][]) =>
      Promise.all(verbs.map(async ([path, body]) => (await ask(who, path, body)).status))
    expect(await statuses('nobody', verbsOf(cardId, versionId))).toEqual([401, 401, 401])
    expect(await statuses('sales', verbsOf(cardId, versionId))).toEqual([403, 403, 403])
    expect(await statuses('operations', verbsOf(newId(), newId()))).toEqual([404, 404, 404])
    expect(await statuses('operations', verbsOf('not-an-id', 'not-an-id'))).toEqual([404, 404, 404])
  })

  it('copy a season, activate, and open the next version, each once', async () => {
    const { cardId, versionId } = await aRateCardDraft(await app.context())
    expect(await ask('operations', `/rate-cards/${cardId}/versions`, {})).toMatchObject({
      status: 409,
      body: { code: 'draft-is-open' },
    })
    const copyPath = `/rate-card-versions/${versionId}/copy-season`
    expect(await ask('operations', copyPath, { ...copy, percent: 'much' })).toMatchObject({ status: 422 })
    expect(await ask('operations', copyPath, { ...copy, season: 'Tet' })).toMatchObject({
      status: 422,
      body: { code: 'unknown-season' },
    })
    expect(await ask('operations', copyPath, copy)).toEqual({ status: 200, body: { prices: 1 } })
    const pricesMayChange = async () => {
      const answer = await app.fetch(`/api/rate-card-versions/access/${versionId}`, {
        method: 'POST',
        headers: headers.operations,
      })
      const { fields } = await answer.json()
      return [fields.prices.update, fields.validFrom.update, fields.surcharges.update]
    }
    expect(await pricesMayChange()).toEqual([true, true, true])
    // The copy begins half a year after the old validity: the days between are in no season.
    const activatePath = `/rate-card-versions/${versionId}/activate`
    expect(await ask('operations', activatePath, {})).toMatchObject({
      status: 422,
      body: { code: 'invalid-rate-card', detail: expect.stringContaining('No season covers 2028-01-01 to 2028-07-01') },
    })
    await ask('operations', copyPath, { ...copy, season: 'Low', as: 'Low 2028' })
    expect(await ask('operations', activatePath, {})).toEqual({
      status: 200,
      body: { status: 'active', superseded_id: null },
    })
    expect(await ask('operations', activatePath, {})).toMatchObject({
      status: 409,
      body: { code: 'illegal-transition' },
    })
    expect(await ask('operations', copyPath, copy)).toMatchObject({ status: 409, body: { code: 'rate-card-frozen' } })
    expect(await pricesMayChange()).toEqual([undefined, undefined, undefined])
    expect(await ask('operations', `/rate-cards/${cardId}/versions`, {})).toMatchObject({
      status: 201,
      body: { number: 2 },
    })
  })

  it('say what is wrong with prices as they are typed, and keep nothing of it', async () => {
    const { versionId } = await aRateCardDraft(await app.context())
    const path = `/rate-card-versions/${versionId}/check`
    for (const [who, status] of [
      ['nobody', 401],
      ['sales', 403],
    ] as const)
      expect(await ask(who, path, {})).toMatchObject({ status })
    expect(await ask('operations', `/rate-card-versions/${newId()}/check`, {})).toMatchObject({ status: 404 })
    expect(await ask('operations', path, { typed: { seasons: 'High' } })).toMatchObject({ status: 422 })
    expect(await ask('operations', path, {})).toEqual({ status: 200, body: { problems: [], total: 0 } })

    const season = (id: string, name: string, from: string, to: string) => ({ id, name, from, to, weekdays: null })
    const seasons = [
      season('a', 'Low', '2027-01-01', '2027-07-01'),
      season('b', 'High', '2027-06-01', '2027-12-01'),
      { id: 'c', name: 'Half typed', from: '2027-1' },
    ]
    const typed = { validFrom: '2027-01-01', validTo: '2028-01-01', seasons, prices: [price({ season: 'Low' })] }
    const { body } = await ask('operations', path, { typed })
    expect(body.problems).toEqual([
      {
        code: 'rows-overlap',
        detail: 'The seasons “Low” (2027-01-01 to 2027-07-01) and “High” (2027-06-01 to 2027-12-01) overlap.',
        row_ids: ['a', 'b'],
      },
      {
        code: 'hole-between-rows',
        detail: 'No season covers 2027-12-01 to 2028-01-01, next to “High” (2027-06-01 to 2027-12-01).',
        row_ids: ['b'],
      },
      { code: 'row-missing', detail: 'The season “High” has no price.', row_ids: ['b'] },
    ])
    const forEver = { typed: { ...typed, validFrom: '0001-01-01', validTo: '9999-12-31' } }
    expect((await ask('operations', path, forEver)).body).toMatchObject({
      problems: [{ code: 'row-invalid' }],
      total: 1,
    })
    const half = { typed: { validFrom: '20', basis: 'moon', adultFromAge: null } }
    expect((await ask('operations', path, half)).body).toEqual({ problems: [], total: 0 })
    expect((await ask('operations', path, {})).body).toEqual({ problems: [], total: 0 })
  })

  it('let finance set an exchange rate, and those who price see it with its buffer', async () => {
    const rate = { from: 'VND', to: 'USD', rate: '0.00004', on: '2026-01-05' }
    expect(await ask('nobody', '/fx-rates', rate)).toMatchObject({ status: 401 })
    expect(await ask('sales', '/fx-rates', rate)).toMatchObject({ status: 403 })
    for (const wrong of [{ rate: '1e-5' }, { on: '2026-02-30' }, { from: 'USD' }, { on: '2999-01-01' }, { rate: '0' }])
      expect(await ask('finance', '/fx-rates', { ...rate, ...wrong })).toMatchObject({ status: 422 })
    expect(await ask('finance', '/fx-rates', rate)).toMatchObject({ status: 201 })
    expect(await ask('sales', '/fx-rates?to=USD&on=2026-01-12')).toMatchObject({
      status: 200,
      body: {
        on: '2026-01-12',
        items: [{ from: 'VND', rate: '0.00004', source: 'hand', buffer_percent: '2', age_days: 7, is_stale: true }],
      },
    })
    expect(await ask('nobody', '/fx-rates')).toMatchObject({ status: 401 })
  })
})
