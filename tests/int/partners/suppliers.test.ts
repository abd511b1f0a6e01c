import { describe, expect, it } from '@jest/globals'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { sqlStateOf } from '@/src/platform/database/sqlState'
import { aComponent, aPartner, aRateCardDraft } from '@/tests/factories/suppliers'
import { refusalOf } from '@/tests/support/refusalOf'
import { withTestPayload } from '@/tests/support/testPayload'

describe('suppliers', () => {
  const test = withTestPayload()

  it('are put on the blocklist for a reason that is written down, and audited without their bank details', async () => {
    const partner = await aPartner(test.payload, { bank: { holder: 'Demo Co.', accountNumber: 'VN00123' } })
    const block = (blocklistReason?: string) =>
      test.payload.update({ collection: 'partners', id: partner.id, data: { blocklisted: true, blocklistReason } })
    expect(await refusalOf(block())).toMatchObject({ status: 422, code: 'blocklist-reason-required' })
    await block('Overbooked twice in high season.')
    const { req } = await test.context()
    const entries = await rowsOf<{ action: string; text: string }>(
      req,
      sql`SELECT action, concat(before, after) AS text FROM audit_events WHERE entity_id = ${partner.id} ORDER BY id`,
    )
    expect(entries.map(({ action }) => action)).toEqual(['partners.created', 'partners.updated'])
    expect(entries.map(({ text }) => text).join()).not.toContain('VN00123')
  })

  it.each([
    [
      'falling days only',
      [
        { daysBefore: 7, kind: 'percent', percent: '50' },
        { daysBefore: 14, kind: 'percent', percent: '20' },
      ],
      /Rows 1 and 2/,
    ],
    ['a percentage where one is asked', [{ daysBefore: 7, kind: 'percent' }], /Row 1/],
    ['no more than all of it', [{ daysBefore: 7, kind: 'percent', percent: '100.5' }], /to 100/],
    ['nights where they are asked', [{ daysBefore: 7, kind: 'nights' }], /nights/],
    ['an amount where one is asked', [{ daysBefore: 7, kind: 'fixed' }], /amount/],
  ])('take in a cancellation ladder %s', async (_, rungs, says) => {
    const partner = await aPartner(test.payload)
    const work = test.payload.create({
      collection: 'partner-contracts',
      data: {
        title: 'Season',
        partner: partner.id,
        validFrom: '2027-01-01',
        validUntil: '2027-12-31',
        ladders: [{ currency: 'USD', rungs: rungs as never }],
      },
    })
    expect((await refusalOf(work)).says).toMatch(says)
  })

  it('have contracts that end after they begin', async () => {
    const partner = await aPartner(test.payload)
    const dates = { validFrom: '2027-03-02', validUntil: '2027-03-01' }
    const work = test.payload.create({
      collection: 'partner-contracts',
      data: { title: 'Season', partner: partner.id, ...dates },
    })
    expect(await refusalOf(work)).toMatchObject({ status: 422, code: 'invalid-period' })
  })

  it('are kept while something is bought from them, and components while rooms are held', async () => {
    const component = await aComponent(test.payload)
    const days = { from: '2027-01-01', to: '2027-01-08', units: 2, releaseDays: 7 }
    await test.payload.create({ collection: 'inventory-allocations', data: { component: component.id, ...days } })
    const remove = (collection: 'partners' | 'components', id: string) => test.payload.delete({ collection, id })
    expect(await refusalOf(remove('components', component.id))).toMatchObject({ status: 409, code: 'in-use' })
    expect(await refusalOf(remove('partners', String(component.partner)))).toMatchObject({
      status: 409,
      code: 'in-use',
    })
  })

  it('are kept while a rate card has prices of theirs', async () => {
    const { componentId } = await aRateCardDraft(await test.context())
    const { partner } = await test.payload.findByID({ collection: 'components', id: componentId, depth: 0 })
    const remove = (collection: 'partners' | 'components', id: string) => test.payload.delete({ collection, id })
    expect(await refusalOf(remove('components', componentId))).toMatchObject({
      code: 'in-use',
      says: expect.stringContaining('A rate card has prices'),
    })
    expect(await refusalOf(remove('partners', String(partner)))).toMatchObject({
      says: expect.stringContaining('1 components, 0 contracts and 1 rate cards'),
    })
  })

  describe('allocations', () => {
    const hold = (component: string, from: string, to: string) =>
      test.payload.create({
        collection: 'inventory-allocations',
        data: { component, from, to, units: 3, releaseDays: 14 },
      })

    it('of one component never share a night; the next may begin where the last ends', async () => {
      const { id } = await aComponent(test.payload)
      await hold(id, '2027-01-01', '2027-01-08')
      await hold(id, '2027-01-08', '2027-01-10')
      expect(await refusalOf(hold(id, '2027-01-07', '2027-01-09'))).toMatchObject({
        status: 409,
        code: 'allocations-overlap',
        says: expect.stringContaining('2027-01-01 to 2027-01-08 (3 a day)'),
      })
      expect(await refusalOf(hold(id, '2027-02-01', '2027-02-01'))).toMatchObject({ code: 'invalid-period' })
    })

    it('are refused by the database itself when many come at once, and by every other way in', async () => {
      const { id } = await aComponent(test.payload)
      const answers = await Promise.allSettled(
        Array.from({ length: 6 }, (_, at) => hold(id, `2027-01-0${at + 1}`, '2027-01-20')),
      )
      expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      const { req } = await test.context()
      const bySql = rowOf(
        req,
        sql`INSERT INTO inventory_allocations (id, component_id, "from", "to", units, release_days)
            VALUES (gen_random_uuid(), ${id}, '2027-01-19', '2027-01-21', 1, 1)`,
      )
      expect(sqlStateOf(await bySql.catch((error: unknown) => error))).toBe('23P01')
    })
  })
})
