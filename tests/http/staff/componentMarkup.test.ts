import { beforeAll, describe, expect, it } from '@jest/globals'
import { aComponent, aPartner } from '@/tests/factories/suppliers'
import { callAs } from '@/tests/support/callAs'
import { statementsDuring } from '@/tests/support/countQueries'
import { serviceAccountHeaders } from '@/tests/support/serviceAccount'
import { createStaff, type TestStaff } from '@/tests/support/staff'
import { nowhere, withBuilder } from '@/tests/support/withBuilder'

type Rule = { name: string; why: string }

describe('which markup wins for a component', () => {
  const { app, people } = withBuilder()
  let ride = ''

  beforeAll(async () => {
    const { payload } = app
    const country = await payload.create({ collection: 'destinations', data: { name: 'Vietnam' } })
    const place = async (name: string) =>
      (await payload.create({ collection: 'places', data: { name, destination: country.id, kind: 'city' } })).id
    const route = { place: await place('Ha Long'), placeFrom: await place('Hanoi') }
    const { id: partner } = await aPartner(payload)
    ride = (await aComponent(payload, { type: 'transfer', partner, ...route })).id
    const season = { seasonFrom: '2027-02-01', seasonTo: '2027-02-15' }
    for (const data of [
      { name: 'Partner at Tết', level: 'partner', partner, percent: '40', ...season },
      { name: 'The road', level: 'component_type', componentType: 'transfer', percent: '12', ...route },
      { name: 'Cars', level: 'component_type', componentType: 'transfer', percent: '20' },
      { name: 'Vietnam', level: 'destination_and_season', destination: country.id, percent: '28' },
      { name: 'Guides', level: 'component_type', componentType: 'guide', percent: '90' },
      { name: 'Not any more', level: 'partner', partner, percent: '80', validTo: '2020-01-01' },
    ] as const)
      await payload.create({ collection: 'markup-rules', data })
    people.operations = await createStaff(payload, { roles: ['operations'] })
    people.finance = await createStaff(payload, { roles: ['finance'] })
    const headers = await serviceAccountHeaders(payload, ['quotes:read', 'partners:read'])
    people.both = { headers } as unknown as TestStaff
  }, 60_000)

  const ask = (who: string, id: string, date = '') =>
    callAs(app, people)(who, 'GET', `/components/${id}/markup?date=${date}`)

  it('is told for a day of travel, with the rules it beats in their order', async () => {
    const { status, body } = await ask('sales', ride, '2027-02-14')
    expect(status).toBe(200)
    const rules = body.rules as Rule[]
    // The house’s own default stands at the end.
    expect(rules.map(({ name }) => name).slice(0, 4)).toEqual(['Partner at Tết', 'The road', 'Cars', 'Vietnam'])
    expect(rules[0]?.why).toBe(
      'marked up 40 % by “Partner at Tết”, the rule for the partner (travel on 2027-02-01 to 2027-02-14)',
    )
    expect(rules[1]?.why).toBe('marked up 12 % by “The road”, the rule for its kind of service (from Hanoi to Ha Long)')
    const later = (await ask('sales', ride, '2027-02-15')).body.rules as Rule[]
    expect(later.map(({ name }) => name).slice(0, 3)).toEqual(['The road', 'Cars', 'Vietnam'])
    expect((await ask('sales', ride)).status).toBe(200)
  })

  it('is read in a handful of statements', async () => {
    await ask('sales', ride)
    expect((await statementsDuring(() => ask('sales', ride))).length).toBeLessThanOrEqual(6)
  })

  it('is for those who may read the rules and the component', async () => {
    const callers = ['nobody', 'content', 'operations', 'service', 'both', 'finance', 'manager']
    const statuses = await Promise.all(callers.map(async (who) => (await ask(who, ride)).status))
    expect(statuses).toEqual([401, 403, 403, 403, 200, 200, 200])
  })

  it('is not told of what is not there, or for what is no day', async () => {
    const asked = [ask('sales', nowhere), ask('sales', 'nothing'), ask('sales', ride, 'tomorrow')]
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual([404, 404, 422])
  })
})
