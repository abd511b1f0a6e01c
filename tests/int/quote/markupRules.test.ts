import { beforeAll, describe, expect, it } from '@jest/globals'
import { down, up } from '@/src/migrations/20261126_224300_markup_rules_once'
import { databaseOf, rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { newId } from '@/src/platform/newId'
import { standingMarkupRules } from '@/src/queries/quote/standingMarkupRules'
import { aPartner } from '@/tests/factories/suppliers'
import { statementsDuring } from '@/tests/support/countQueries'
import { refusalOf } from '@/tests/support/refusalOf'
import { withTestPayload } from '@/tests/support/testPayload'

type Rule = { level: 'partner' | 'component_type' | 'destination_and_season' | 'default' } & Record<string, unknown>

describe('standing markup rules', () => {
  const test = withTestPayload()
  const known = { Vietnam: '', Laos: '', 'Ha Long': '', Hanoi: '', 'Pak Ou': '', 'Demo Hotel': '' }

  beforeAll(async () => {
    for (const name of ['Vietnam', 'Laos'] as const)
      known[name] = (await test.payload.create({ collection: 'destinations', data: { name } })).id
    for (const [name, destination] of [
      ['Ha Long', known.Vietnam],
      ['Hanoi', known.Vietnam],
      ['Pak Ou', known.Laos],
    ] as const)
      known[name] = (await test.payload.create({ collection: 'places', data: { name, destination, kind: 'town' } })).id
    known['Demo Hotel'] = (await aPartner(test.payload)).id
  })

  /** Names stand for what is kept under them. */
  const kept = (given: Rule) =>
    Object.fromEntries(
      Object.entries(given).map(([field, value]) => [field, known[value as keyof typeof known] ?? value]),
    )
  const rule = (given: Rule) =>
    test.payload.create({
      collection: 'markup-rules',
      data: { name: newId(), percent: '25', ...kept(given) } as never,
      depth: 0,
    })
  const season = { seasonFrom: '2027-02-01', seasonTo: '2027-02-15' }

  it('are read as the engine’s plain data, those that hold on the day, in one statement', async () => {
    const partner = known['Demo Hotel']
    const made = [
      await rule({ level: 'default' }),
      await rule({ level: 'partner', partner: 'Demo Hotel' }),
      await rule({ level: 'component_type', componentType: 'guide', validTo: '2027-01-02' }),
      await rule({ level: 'destination_and_season', destination: 'Laos', ...season }),
      await rule({ level: 'partner', partner: 'Demo Hotel', ...season }),
      await rule({ level: 'component_type', componentType: 'transfer', place: 'Ha Long', placeFrom: 'Hanoi' }),
    ]
    await rule({ level: 'default', active: false })
    await rule({ level: 'default', validFrom: '2027-01-02' })
    await rule({ level: 'default', validTo: '2027-01-01' })
    const ctx = await test.context()
    const anywhere = { destination: null, place: null, placeFrom: null }
    const always = { ...anywhere, season: null }
    const statements = await statementsDuring(async () => {
      const rules = await standingMarkupRules(ctx, { on: '2027-01-01' })
      const scopes = new Map(rules.map(({ id, scope }) => [id, scope]))
      expect(made.map(({ id }) => scopes.get(id))).toEqual([
        { level: 'default' },
        { level: 'partner', partnerId: partner, ...always },
        { level: 'component_type', componentType: 'guide', ...always },
        {
          level: 'destination_and_season',
          ...anywhere,
          destination: 'Laos',
          season: { from: '2027-02-01', to: '2027-02-15' },
        },
        { level: 'partner', partnerId: partner, ...anywhere, season: { from: '2027-02-01', to: '2027-02-15' } },
        {
          level: 'component_type',
          componentType: 'transfer',
          ...always,
          place: { id: known['Ha Long'], name: 'Ha Long' },
          placeFrom: { id: known.Hanoi, name: 'Hanoi' },
        },
      ])
      expect(rules).toHaveLength(6)
    })
    expect(statements).toHaveLength(1)
  })

  it.each<[string, Rule]>([
    ['Choose the partner.', { level: 'partner' }],
    ['Choose the partner.', { level: 'partner', ...season }],
    ['Choose the kind of component.', { level: 'component_type' }],
    ['Choose a country, a place, a season or several of them.', { level: 'destination_and_season' }],
    ['A season has a first day and an end.', { level: 'destination_and_season', seasonFrom: '2027-02-01' }],
    ['A season has a first day and an end.', { level: 'partner', partner: 'Demo Hotel', seasonTo: '2027-02-01' }],
    [
      'The second date is the first that no longer counts: it comes after the first.',
      { level: 'component_type', componentType: 'meal', seasonFrom: '2027-02-01', seasonTo: '2027-02-01' },
    ],
    [
      'The second date is the first that no longer counts: it comes after the first.',
      { level: 'default', validFrom: '2027-02-01', validTo: '2027-01-01' },
    ],
    [
      '“Pak Ou” lies in Laos, not in Vietnam.',
      { level: 'destination_and_season', destination: 'Vietnam', place: 'Pak Ou' },
    ],
    [
      'A route has two ends: choose the place it leads to.',
      { level: 'destination_and_season', destination: 'Vietnam', placeFrom: 'Hanoi' },
    ],
    [
      'A route leads from one place to another.',
      { level: 'destination_and_season', place: 'Hanoi', placeFrom: 'Hanoi' },
    ],
    [
      'Only transfers and transport have a route.',
      { level: 'component_type', componentType: 'meal', place: 'Ha Long', placeFrom: 'Hanoi' },
    ],
  ])('refuse with “%s” %j', async (says, given) => {
    expect(await refusalOf(rule(given))).toEqual({ status: 422, code: 'validation-failed', says })
  })

  it('keep the country of their place, and nothing their level does not ask for', async () => {
    const { Vietnam } = known
    const made = await rule({ level: 'partner', partner: 'Demo Hotel', place: 'Ha Long', componentType: 'meal' })
    expect(made).toMatchObject({ destination: Vietnam, place: known['Ha Long'], componentType: null })
    const update = { collection: 'markup-rules', id: made.id, depth: 0 } as const
    const wider = await test.payload.update({ ...update, data: { level: 'default', validFrom: '2030-01-01' } })
    expect(wider).toMatchObject({ partner: null, destination: null, place: null })
  })

  describe('for exactly the same', () => {
    const same = { level: 'destination_and_season', place: 'Hanoi', ...season } as const
    const alike = (name: string) => ({ status: 409, code: 'markup-rule-alike', says: expect.stringContaining(name) })

    it('are refused while both are active, naming the other, also when one is switched on or a copy is made', async () => {
      const first = await rule({ ...same, name: 'Hanoi at Tết' })
      expect(await refusalOf(rule(same))).toEqual(alike('“Hanoi at Tết”'))
      const second = await rule({ ...same, active: false })
      const update = { collection: 'markup-rules', id: second.id, depth: 0 } as const
      expect(await refusalOf(test.payload.update({ ...update, data: { active: true } }))).toEqual(alike('Hanoi'))
      await test.payload.update({ ...update, data: { active: true, seasonTo: '2027-02-16' } })
      await test.payload.update({ collection: 'markup-rules', id: first.id, data: { percent: '30' } })
      const copy = await test.payload.duplicate({ collection: 'markup-rules', id: first.id, depth: 0 })
      expect(copy).toMatchObject({ active: false, place: known.Hanoi, seasonTo: '2027-02-15' })
    })

    it('are not both kept when two people add them at once', async () => {
      const given = { ...same, place: 'Pak Ou' } as const
      const tried = await Promise.allSettled([rule(given), rule(given), rule(given)])
      expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      const ctx = await test.context()
      expect(
        await rowOf(ctx.req, sql`SELECT count(*)::int AS n FROM markup_rules WHERE place_id = ${known['Pak Ou']}`),
      ).toEqual({ n: 1 })
    })
  })

  it('keep their partner, place and country from being deleted: without them they would be for everything', async () => {
    const partner = await aPartner(test.payload)
    const { id: destination } = await test.payload.create({ collection: 'destinations', data: { name: 'Japan' } })
    const place = await test.payload.create({
      collection: 'places',
      data: { name: 'Kyoto', destination: known.Laos, kind: 'city' },
    })
    await rule({ level: 'partner', partner: partner.id })
    await rule({ level: 'destination_and_season', destination })
    await rule({ level: 'destination_and_season', place: place.id, name: 'Kyoto' })
    const gone = (collection: 'partners' | 'destinations' | 'places', id: string) =>
      refusalOf(test.payload.delete({ collection, id }))
    const inUse = (says: string) => ({ status: 409, code: 'in-use', says })
    expect(await gone('partners', partner.id)).toEqual(inUse('1 markup rules are for this partner: delete them first.'))
    expect(await gone('destinations', destination)).toEqual(inUse('1 markup rules are for it.'))
    expect(await gone('places', place.id)).toEqual(
      inUse('The markup rule “Kyoto” is for this place: choose another there first.'),
    )
  })

  it('that were kept before more was read of them keep their meaning: what nobody read goes, what never counted is off', async () => {
    const { drizzle } = databaseOf(test.payload)
    const args = { db: drizzle, payload: test.payload, req: (await test.context()).req } as never
    await down(args)
    const { id: partner } = await aPartner(test.payload)
    const [low, high, other] = [newId(), newId(), newId()]
    await rowsOf(
      (await test.context()).req,
      sql`INSERT INTO markup_rules (id, name, level, percent, active, partner_id, season_from, season_to) VALUES
            (${low}, ${low}, 'partner', '9.5', true, ${partner}, '2031-02-01', '2031-02-15'),
            (${high}, ${high}, 'partner', '10', true, ${partner}, NULL, NULL),
            (${other}, ${other}, 'destination_and_season', '9', true, ${partner}, '2031-02-01', '2031-02-15')`,
    )
    await up(args)
    const left = await rowsOf<{ id: string }>(
      (await test.context()).req,
      sql`SELECT id, active, partner_id AS partner, season_from AS season FROM markup_rules WHERE id IN (${low}, ${high}, ${other})`,
    )
    expect(new Map(left.map(({ id, ...row }) => [id, row]))).toEqual(
      new Map([
        [low, { active: false, partner, season: null }],
        [high, { active: true, partner, season: null }],
        [other, { active: true, partner: null, season: '2031-02-01' }],
      ]),
    )
  })
})
