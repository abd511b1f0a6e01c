import { describe, expect, it } from '@jest/globals'
import { newId } from '@/src/platform/newId'
import { standingMarkupRules } from '@/src/queries/quote/standingMarkupRules'
import { aPartner } from '@/tests/factories/suppliers'
import { statementsDuring } from '@/tests/support/countQueries'
import { refusalOf } from '@/tests/support/refusalOf'
import { withTestPayload } from '@/tests/support/testPayload'

type Rule = { level: 'partner' | 'component_type' | 'destination_and_season' | 'default' } & Record<string, unknown>

describe('standing markup rules', () => {
  const test = withTestPayload()
  const rule = (given: Rule) =>
    test.payload.create({ collection: 'markup-rules', data: { name: newId(), percent: '25', ...given }, depth: 0 })

  it('are read as the engine’s plain data, those that hold on the day, in one statement', async () => {
    const partner = await aPartner(test.payload)
    const country = await test.payload.create({ collection: 'destinations', data: { name: 'Laos' } })
    const dates = { seasonFrom: '2027-02-01', seasonTo: '2027-02-15' }
    const made = [
      await rule({ level: 'default' }),
      await rule({ level: 'partner', partner: partner.id }),
      await rule({ level: 'component_type', componentType: 'guide', validTo: '2027-01-02' }),
      await rule({ level: 'destination_and_season', destination: country.id, ...dates }),
    ]
    await rule({ level: 'default', active: false })
    await rule({ level: 'default', validFrom: '2027-01-02' })
    await rule({ level: 'default', validTo: '2027-01-01' })
    const ctx = await test.context()
    const statements = await statementsDuring(async () => {
      const rules = await standingMarkupRules(ctx, { on: '2027-01-01' })
      const scopes = new Map(rules.map(({ id, scope }) => [id, scope]))
      expect(made.map(({ id }) => scopes.get(id))).toEqual([
        { level: 'default' },
        { level: 'partner', partnerId: partner.id },
        { level: 'component_type', componentType: 'guide' },
        { level: 'destination_and_season', destination: 'Laos', season: { from: '2027-02-01', to: '2027-02-15' } },
      ])
      expect(rules).toHaveLength(4)
    })
    expect(statements).toHaveLength(1)
  })

  it.each<Rule>([
    { level: 'partner' },
    { level: 'component_type' },
    { level: 'destination_and_season' },
    { level: 'destination_and_season', seasonFrom: '2027-02-01' },
    { level: 'destination_and_season', seasonFrom: '2027-02-01', seasonTo: '2027-02-01' },
    { level: 'default', validFrom: '2027-02-01', validTo: '2027-01-01' },
  ])('refuse %j', async (given) => {
    expect(await refusalOf(rule(given))).toMatchObject({ status: 422, code: 'validation-failed' })
  })
})
