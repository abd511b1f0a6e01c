import { beforeAll, describe, expect, it } from '@jest/globals'
import { activateRateCardVersion } from '@/src/commands/partners/activateRateCardVersion'
import { copyRateCardSeason } from '@/src/commands/partners/copyRateCardSeason'
import { openRateCardVersion } from '@/src/commands/partners/openRateCardVersion'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { sqlStateOf } from '@/src/platform/database/sqlState'
import { newId } from '@/src/platform/newId'
import { activeRateCards } from '@/src/queries/partners/activeRateCards'
import { rateCardVersions } from '@/src/queries/partners/rateCardVersions'
import { aRateCardDraft, price } from '@/tests/factories/suppliers'
import { statementsDuring } from '@/tests/support/countQueries'
import { refusalOf } from '@/tests/support/refusalOf'
import { withTestPayload } from '@/tests/support/testPayload'

describe('rate cards', () => {
  const test = withTestPayload()
  const draft = async (given = {}) => aRateCardDraft(await test.context(), given)
  const activate = async (versionId: string) => activateRateCardVersion(await test.context(), { versionId })
  const sqlRefusal = async (statement: ReturnType<typeof sql>) => {
    const { req } = await test.context()
    return sqlStateOf(await rowOf(req, statement).catch((error: unknown) => error))
  }

  it('keep the partner and the kind they were made with', async () => {
    const { cardId } = await draft()
    const { cardId: otherId } = await draft()
    const { partner } = await test.payload.findByID({ collection: 'rate-cards', id: otherId, depth: 0 })
    const change = (data: object) => test.payload.update({ collection: 'rate-cards', id: cardId, data })
    expect((await refusalOf(change({ partner }))).code).toBe('rate-card-fixed')
    expect((await refusalOf(change({ componentType: 'guide' }))).code).toBe('rate-card-fixed')
  })

  it('come into force frozen, with one entry and one event, and are read as the engine’s plain data in one statement', async () => {
    const { cardId, componentId, versionId } = await draft()
    expect(await activate(versionId)).toEqual({ supersededId: null })
    const ctx = await test.context()
    const statements = await statementsDuring(async () => {
      expect(await activeRateCards(ctx, { componentIds: [componentId, newId()] })).toEqual([
        {
          componentId,
          version: expect.objectContaining({
            id: versionId,
            rateCardId: cardId,
            number: 1,
            basis: 'room_night',
            validity: { from: '2027-01-01', to: '2028-01-01' },
            seasons: [
              expect.objectContaining({ name: 'Low', from: '2027-01-01', to: '2027-07-01', weekdays: null }),
              expect.objectContaining({ name: 'High', from: '2027-07-01', to: '2028-01-01' }),
            ],
            roomTypes: [expect.objectContaining({ id: 'deluxe', adultsMax: 2 })],
            prices: [expect.objectContaining({ kind: 'DBL', season: 'Low', amountMinor: 8000 }), expect.anything()],
          }),
        },
      ])
    })
    expect(statements).toHaveLength(1)
    const told = await rowsOf(
      ctx.req,
      sql`SELECT data FROM domain_events WHERE type = 'rate_card.activated' AND data->>'versionId' = ${versionId}`,
    )
    const noted = await rowsOf(ctx.req, sql`SELECT action FROM audit_events WHERE entity_id = ${versionId} ORDER BY id`)
    expect(told).toHaveLength(1)
    expect(noted).toEqual([{ action: 'rate_card.version_opened' }, { action: 'rate_card.activated' }])
  })

  it('are followed by a copy; the one before stays readable, kept in memory by its id', async () => {
    const { cardId, versionId } = await draft()
    await activate(versionId)
    const next = await openRateCardVersion(await test.context(), { cardId })
    expect(next.number).toBe(2)
    expect(await refusalOf(openRateCardVersion(await test.context(), { cardId }))).toMatchObject({
      code: 'draft-is-open',
    })
    expect(await activate(next.versionId)).toEqual({ supersededId: versionId })
    const ctx = await test.context()
    const ids = [versionId, next.versionId]
    expect((await rateCardVersions(ctx, { ids })).map(({ number }) => number).toSorted()).toEqual([1, 2])
    expect(await statementsDuring(() => rateCardVersions(ctx, { ids }))).toEqual([])
  })

  it('come into force once when several ask at the same time', async () => {
    const { versionId } = await draft()
    const answers = await Promise.allSettled(Array.from({ length: 6 }, () => activate(versionId)))
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const refused = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason.code] : []))
    expect(refused).toEqual(Array(5).fill('illegal-transition'))
  })

  it('say which rows are wrong instead', async () => {
    const { versionId } = await draft({ prices: [price({ season: 'Low' })] })
    expect(await refusalOf(activate(versionId))).toMatchObject({
      code: 'invalid-rate-card',
      says: expect.stringContaining('The season “High” has no price.'),
    })
  })

  describe('once in force', () => {
    let versionId = ''
    beforeAll(async () => {
      versionId = (await draft()).versionId
      await activate(versionId)
    })

    it('refuse every change by form or REST', async () => {
      const change = test.payload.update({
        collection: 'rate-card-versions',
        id: versionId,
        data: { validTo: '2029-01-01' },
      })
      expect(await refusalOf(change)).toMatchObject({ status: 409, code: 'rate-card-frozen' })
      const removal = test.payload.delete({ collection: 'rate-card-versions', id: versionId })
      expect(await refusalOf(removal)).toMatchObject({ status: 409, code: 'rate-card-frozen' })
      const copy = { versionId, season: 'Low', as: 'Low 2028', percent: '5', roundUpToMinor: 1 }
      expect(await refusalOf(copyRateCardSeason(await test.context(), copy))).toMatchObject({
        code: 'rate-card-frozen',
      })
    })

    it('refuse it by SQL', async () => {
      expect(await sqlRefusal(sql`UPDATE rate_card_versions SET frozen = '{}' WHERE id = ${versionId}`)).toBe('23001')
      expect(await sqlRefusal(sql`UPDATE rate_card_versions SET status = 'draft' WHERE id = ${versionId}`)).toBe(
        '23001',
      )
      expect(await sqlRefusal(sql`DELETE FROM rate_card_versions WHERE id = ${versionId}`)).toBe('23001')
    })
  })

  describe('have seasons that never overlap', () => {
    const low = { name: 'Low', from: '2027-01-01', to: '2027-07-01' }

    it('which the form says by their names', async () => {
      const seasons = [low, { name: 'High', from: '2027-06-30', to: '2028-01-01' }]
      expect(await refusalOf(draft({ seasons }))).toMatchObject({
        status: 422,
        code: 'invalid-seasons',
        says: expect.stringMatching(/“Low” \(2027-01-01 to 2027-07-01\) and “High”/),
      })
    })

    it('but on different weekdays', async () => {
      const seasons = [
        { ...low, weekdays: '1234' },
        { ...low, name: 'Weekend', weekdays: '567' },
      ]
      expect(await draft({ seasons })).toMatchObject({ versionId: expect.any(String) })
    })

    it('and which the database refuses whoever writes them', async () => {
      const { versionId } = await draft()
      const add = (from: string, to: string, weekdays: string | null) =>
        sql`INSERT INTO rate_card_versions_seasons (_order, _parent_id, id, name, "from", "to", weekdays)
            VALUES (9, ${versionId}, ${newId()}, 'Other', ${from}, ${to}, ${weekdays})`
      expect(await sqlRefusal(add('2027-06-30', '2027-07-02', '3'))).toBe('23P01')
      expect(await sqlRefusal(add('2028-01-01', '2028-02-01', null))).toBeUndefined()
    })
  })

  it('take a season to the next year with a percentage, rounded and then up to the step', async () => {
    const { versionId } = await draft()
    const copy = { versionId, season: 'High', as: 'High 2028', percent: '3.3', roundUpToMinor: 100 }
    expect(await copyRateCardSeason(await test.context(), copy)).toEqual({ prices: 1 })
    const version = await test.payload.findByID({ collection: 'rate-card-versions', id: versionId, depth: 0 })
    expect(version.validTo).toBe('2029-01-01')
    expect(version.seasons?.at(-1)).toMatchObject({ name: 'High 2028', from: '2028-07-01', to: '2029-01-01' })
    // 12,000 + 3.3 % = 12,396, up to the next whole dollar: 12,400.
    expect((version.prices as object[]).at(-1)).toMatchObject({ season: 'High 2028', amountMinor: 12_400 })
    const again = copyRateCardSeason(await test.context(), copy)
    expect(await refusalOf(again)).toMatchObject({ code: 'season-is-there' })
    const unknown = copyRateCardSeason(await test.context(), { ...copy, season: 'Tet' })
    expect(await refusalOf(unknown)).toMatchObject({ code: 'unknown-season' })
  })
})
