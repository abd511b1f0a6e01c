import { describe, expect, it } from '@jest/globals'
import { fetchFxRatesSweep } from '@/jobs/finance/fetchFxRatesSweep'
import { setFxRate } from '@/src/commands/finance/setFxRate'
import { storeFxRates } from '@/src/commands/finance/storeFxRates'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { newestFxRates } from '@/src/queries/finance/newestFxRates'
import { statementsDuring } from '@/tests/support/countQueries'
import { refusalOf } from '@/tests/support/refusalOf'
import { withTestPayload } from '@/tests/support/testPayload'

describe('exchange rates', () => {
  const test = withTestPayload()
  const at = (day: string) => test.context({ now: new Date(`${day}T09:00:00Z`) })
  const quotation = (on: string, rate: string) => ({
    base: 'USD' as const,
    on,
    observedAt: new Date(`${on}T00:00:00Z`),
    sourceName: 'Demo bank',
    rates: [{ currency: 'VND' as const, rate }],
  })
  const vnd = async (on: string) =>
    (await newestFxRates(await at(on), { to: 'USD', on })).find(({ from }) => from === 'VND')

  it('come from the provider once a day and turned round: what one unit we pay in is of what we sell in', async () => {
    const ctx = await at('2026-01-10')
    expect(await storeFxRates(ctx, quotation('2026-01-10', '25000'))).toEqual({ stored: 1 })
    expect(await storeFxRates(ctx, quotation('2026-01-10', '26000'))).toEqual({ stored: 0 })
    expect(await vnd('2026-01-10')).toMatchObject({
      rate: '0.00004',
      source: 'provider',
      sourceName: 'Demo bank',
      bufferPercent: '2',
      ageDays: 0,
      isStale: false,
    })
    const events = await rowsOf<{ data: object }>(
      ctx.req,
      sql`SELECT data FROM domain_events WHERE type = 'fx.rates_changed'`,
    )
    expect(events).toEqual([{ data: { on: '2026-01-10', pairs: ['VND/USD'] } }])
  })

  it('set by hand beat the fetched one of their day, not a later day’s', async () => {
    const ctx = await at('2026-02-11')
    await storeFxRates(ctx, quotation('2026-02-10', '25000'))
    const given = { from: 'VND', to: 'USD', on: '2026-02-10', note: null } as const
    await setFxRate(ctx, { ...given, rate: '0.000041' })
    await setFxRate(ctx, { ...given, rate: '0.0000412' })
    expect(await vnd('2026-02-10')).toMatchObject({ rate: '0.0000412', source: 'hand' })
    await storeFxRates(ctx, quotation('2026-02-11', '25000'))
    expect(await vnd('2026-02-11')).toMatchObject({ rate: '0.00004', source: 'provider' })
    expect(await vnd('2026-02-10')).toMatchObject({ rate: '0.0000412' })
    const entry = await rowOf(
      ctx.req,
      sql`SELECT actor_name, after FROM audit_events WHERE action = 'fx_rate.set' ORDER BY id LIMIT 1`,
    )
    expect(entry).toMatchObject({ actor_name: 'test', after: expect.objectContaining({ rate: '0.000041' }) })
  })

  it('grow stale, and take the buffer of their currency', async () => {
    await storeFxRates(await at('2026-03-01'), quotation('2026-03-01', '25000'))
    expect(await vnd('2026-03-05')).toMatchObject({ ageDays: 4, isStale: false })
    expect(await vnd('2026-03-06')).toMatchObject({ ageDays: 5, isStale: true })
    await test.payload.updateGlobal({
      slug: 'company-settings',
      data: { fxBuffers: [{ currency: 'VND', percent: '3.5' }], fxStaleAfterDays: 30 },
    })
    expect(await vnd('2026-03-06')).toMatchObject({ bufferPercent: '3.5', isStale: false })
  })

  it.each([
    [{ from: 'USD', to: 'USD', rate: '1', on: '2026-04-01' }, 'invalid-rate'],
    [{ from: 'VND', to: 'USD', rate: '0', on: '2026-04-01' }, 'invalid-rate'],
    [{ from: 'VND', to: 'USD', rate: '0.00004', on: '2026-04-02' }, 'invalid-rate'],
    [{ from: 'VND', to: 'USD', rate: '1e-5', on: '2026-04-01' }, 'validation-failed'],
  ] as const)('refuse %j', async (given, code) => {
    const work = setFxRate(await at('2026-04-01'), { ...given, note: null })
    expect(await refusalOf(work)).toMatchObject({ code })
  })

  it('are fetched by a sweep into every currency we sell in, and read in two statements', async () => {
    await test.payload.updateGlobal({ slug: 'company-settings', data: { sellCurrencies: ['USD', 'EUR'] } })
    const ctx = await test.context()
    expect(await fetchFxRatesSweep.run(ctx)).toEqual({ stored: 22 })
    expect(await fetchFxRatesSweep.run(ctx)).toEqual({ stored: 0 })
    const on = ctx.now.toISOString().slice(0, 10)
    const statements = await statementsDuring(async () => {
      expect(await newestFxRates(ctx, { to: 'EUR', on })).toHaveLength(11)
    })
    expect(statements.filter((text) => text.includes('fx_rates'))).toHaveLength(1)
    expect(statements.length).toBeLessThanOrEqual(3)
  })
})
