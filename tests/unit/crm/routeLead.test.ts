import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { routeLead } from '@/src/domain/crm/routeLead'
import type { RoutedLead, RoutingRule, Salesperson } from '@/src/domain/crm/routingRule'
import { whyPassedOver } from '@/src/domain/crm/whyPassedOver'

const days = { today: '2026-11-26', next: '2026-11-26' }

const person = (id: string, given: Partial<Salesperson> = {}): Salesperson => ({
  id,
  name: `Demo ${id}`,
  active: true,
  acceptsLeads: true,
  destinations: [],
  languages: ['en'],
  openLeads: 0,
  maxOpenLeads: null,
  workingDays: [],
  leave: [],
  ...given,
})

const rule = (id: string, given: Partial<RoutingRule> = {}): RoutingRule => ({
  id,
  name: `Rule ${id}`,
  priority: 0,
  destinations: [],
  multiCountry: false,
  styles: [],
  languages: [],
  channels: [],
  budgetFromUsd: null,
  budgetToUsd: null,
  returningCustomer: 'any',
  target: { kind: 'team', name: 'Europe' },
  people: ['a', 'b'],
  otherwise: 'next_rule',
  ...given,
})

const lead: RoutedLead = {
  destination: 'Vietnam',
  countries: ['Vietnam'],
  style: 'Culture',
  language: 'fr',
  budget: null,
  channel: 'website',
  isReturning: false,
}

const route = (rules: RoutingRule[], people: Salesperson[], about: Partial<RoutedLead> = {}) =>
  routeLead({ rules, people, lead: { ...lead, ...about }, workDaysOf: () => days })

describe('routing by rules', () => {
  it('names the rule, its conditions, its team and the workload', () => {
    const rules = [rule('r', { languages: ['fr'], destinations: ['Vietnam'] })]
    expect(route(rules, [person('a', { openLeads: 3 }), person('b', { openLeads: 1 }), person('c')])).toMatchObject({
      ownerId: 'b',
      ruleId: 'r',
      reason: 'Demo b: rule “Rule r” (Vietnam, French), team Europe; has the least to do of 2 (1 open lead).',
    })
  })

  it('says who was passed over and why', () => {
    const people = [
      person('a', { leave: [{ first: '2026-11-20', last: '2026-12-03' }] }),
      person('b', { openLeads: 20, maxOpenLeads: 20 }),
      person('c', { workingDays: ['1', '2'] }),
      person('d', { active: false }),
      person('e', { acceptsLeads: false }),
      person('f'),
    ]
    const rules = [rule('r', { people: people.map(({ id }) => id) })]
    expect(route(rules, people).reason).toBe(
      'Demo f: rule “Rule r”, team Europe; has 0 open leads. Passed over: Demo a is on leave until 3 Dec 2026, Demo b has 20 open leads of 20 at most, Demo c does not work on Thursdays, Demo d is switched off, and 1 more.',
    )
  })

  it('prefers more conditions over priority, then priority, then the name', () => {
    const exact = rule('exact', { languages: ['fr'], priority: -5, people: ['a'] })
    const broad = rule('broad', { priority: 100, people: ['b'] })
    expect(route([broad, exact], [person('a'), person('b')]).ruleId).toBe('exact')
    const high = rule('high', { channels: ['website'], priority: 1, people: ['b'] })
    expect(route([exact, high], [person('a'), person('b')]).ruleId).toBe('high')
    expect(route([rule('z'), rule('y')], [person('a')]).ruleId).toBe('y')
  })

  it('asks the next rule where nobody is free, or leaves it to nobody', () => {
    const full = person('a', { openLeads: 5, maxOpenLeads: 5 })
    const first = rule('first', { languages: ['fr'], people: ['a'], target: { kind: 'person', name: 'Demo a' } })
    expect(route([first, rule('second', { people: ['b'] })], [full, person('b')])).toMatchObject({
      ownerId: 'b',
      ruleId: 'second',
      reason:
        'Demo b: rule “Rule second”, team Europe; has 0 open leads. Nobody is free by rule “Rule first”. Passed over: Demo a has 5 open leads of 5 at most.',
      tried: [
        { id: 'first', outcome: 'nobody_free', passedOver: [{ id: 'a' }] },
        { id: 'second', outcome: 'gave' },
      ],
    })
    expect(route([{ ...first, otherwise: 'nobody' }, rule('second')], [full, person('b')])).toMatchObject({
      ownerId: null,
      ruleId: 'first',
      reason:
        'Nobody: rule “Rule first” (French) has nobody free and leaves it to the managers. Passed over: Demo a has 5 open leads of 5 at most.',
      tried: [{ outcome: 'nobody_free' }, { outcome: 'not_asked' }],
    })
  })

  it('asks everybody where no rule decides', () => {
    const elsewhere = rule('laos', { destinations: ['Laos'] })
    expect(route([elsewhere], [person('a', { languages: ['fr'] })])).toMatchObject({
      ownerId: 'a',
      ruleId: null,
      reason: 'Demo a: no rule decides; works on any destination; speaks French; has 0 open leads.',
      tried: [{ outcome: 'does_not_fit', missed: ['Laos'] }],
    })
    expect(route([], [person('a', { leave: [{ first: '2026-11-26', last: '2026-11-26' }] })])).toMatchObject({
      ownerId: null,
      reason: 'Nobody active has room for another lead. Passed over: Demo a is on leave until 26 Nov 2026.',
    })
    expect(route([], []).reason).toBe('Nobody active has room for another lead.')
  })

  it.each<[string, Partial<RoutingRule>, Partial<RoutedLead>, boolean]>([
    ['a destination in other letters', { destinations: ['VIỆTNAM'] }, { destination: 'vietnam' }, true],
    ['another destination', { destinations: ['Laos'] }, {}, false],
    ['several countries for one', { multiCountry: true }, {}, false],
    ['several countries', { multiCountry: true }, { destination: 'Multi-country', countries: [] }, true],
    [
      'one of the two countries',
      { destinations: ['Laos'] },
      { destination: 'Laos & Vietnam', countries: ['Laos', 'Vietnam'] },
      false,
    ],
    [
      'both countries',
      { destinations: ['Laos', 'Vietnam'] },
      { destination: 'Laos & Vietnam', countries: ['Laos', 'Vietnam'] },
      true,
    ],
    ['the style', { styles: ['culture'] }, {}, true],
    ['another style', { styles: ['Beach'] }, {}, false],
    ['one of its languages', { languages: ['de', 'fr'] }, {}, true],
    ['another language', { languages: ['de'] }, {}, false],
    ['the channel', { channels: ['website'] }, {}, true],
    ['another channel', { channels: ['email'] }, {}, false],
    ['a budget in the band', { budgetFromUsd: 3000, budgetToUsd: 5000 }, { budget: '$4,000' }, true],
    ['a budget above', { budgetToUsd: 5000 }, { budget: '8k' }, false],
    ['a budget below', { budgetFromUsd: 5000 }, { budget: 'under 3000' }, false],
    ['a budget nobody can read', { budgetFromUsd: 1 }, { budget: 'as needed' }, false],
    ['somebody new', { returningCustomer: 'no' }, {}, true],
    ['somebody who comes back', { returningCustomer: 'yes' }, { isReturning: true }, true],
    ['somebody new for those who come back', { returningCustomer: 'yes' }, {}, false],
  ])('fits or not: %s', (_, conditions, about, fits) => {
    const { tried } = route([rule('r', conditions)], [person('a')], about)
    expect(tried).toMatchObject([{ fits, conditions: 1, outcome: fits ? 'gave' : 'does_not_fit' }])
  })

  it('counts leave until the next working day, and a day off of their own on that day', () => {
    const weekend = { today: '2026-11-28', next: '2026-11-30' }
    const away = (first: string, last: string) => person('a', { leave: [{ first, last }] })
    expect(whyPassedOver(away('2026-11-30', '2026-11-30'), weekend)).toBe('is on leave until 30 Nov 2026')
    expect(whyPassedOver(away('2026-11-28', '2026-11-28'), weekend)).toBe('is on leave until 28 Nov 2026')
    expect(whyPassedOver(away('2026-12-01', '2026-12-02'), weekend)).toBeNull()
    expect(whyPassedOver(person('a', { workingDays: ['1'] }), weekend)).toBeNull()
    expect(whyPassedOver(person('a', { workingDays: ['2', '6'] }), weekend)).toBe('does not work on Mondays')
  })
})

describe('whatever the rules and people', () => {
  const ids = ['a', 'b', 'c', 'd']
  const people = fc.tuple(
    ...ids.map((id) =>
      fc
        .record({
          active: fc.boolean(),
          acceptsLeads: fc.boolean(),
          openLeads: fc.nat({ max: 4 }),
          maxOpenLeads: fc.option(fc.nat({ max: 4 })),
          languages: fc.subarray(['en', 'fr'] as const),
          leave: fc.subarray([{ first: '2026-11-26', last: '2026-11-27' }]),
        })
        .map((given) => person(id, given)),
    ),
  )
  const rules = fc.uniqueArray(
    fc
      .record({
        id: fc.constantFrom('r1', 'r2', 'r3'),
        priority: fc.integer({ min: -2, max: 2 }),
        languages: fc.subarray(['en', 'fr'] as const),
        destinations: fc.subarray(['Vietnam', 'Laos']),
        people: fc.subarray(ids),
        otherwise: fc.constantFrom('next_rule' as const, 'nobody' as const),
      })
      .map(({ id, ...given }) => rule(id, given)),
    { selector: ({ id }) => id },
  )

  it('nobody gets a lead who is away, full, switched off or takes none', () => {
    fc.assert(
      fc.property(rules, people, (given, staff) => {
        const { ownerId } = route(given, staff)
        const owner = staff.find(({ id }) => id === ownerId)
        if (owner) expect(whyPassedOver(owner, days)).toBeNull()
      }),
    )
  })

  it('of a rule’s free people nobody has fewer open leads than whoever is chosen', () => {
    fc.assert(
      fc.property(rules, people, (given, staff) => {
        const { ownerId, ruleId } = route(given, staff)
        const chosen = given.find(({ id }) => id === ruleId)
        const owner = staff.find(({ id }) => id === ownerId)
        if (!chosen || !owner) return
        expect(chosen.people).toContain(owner.id)
        for (const other of staff)
          if (chosen.people.includes(other.id) && whyPassedOver(other, days) === null)
            expect(other.openLeads).toBeGreaterThanOrEqual(owner.openLeads)
      }),
    )
  })

  it('the order they are read in decides nothing, nor does a rule that does not fit', () => {
    fc.assert(
      fc.property(rules, people, (given, staff) => {
        const decided = route(given, staff)
        expect(route(given.toReversed(), staff.toReversed())).toEqual(decided)
        const stranger = rule('stranger', { channels: ['email'], priority: 9 })
        const { ownerId, ruleId } = route([stranger, ...given], staff)
        expect({ ownerId, ruleId }).toEqual({ ownerId: decided.ownerId, ruleId: decided.ruleId })
      }),
    )
  })

  it('nobody takes it only where nobody of its rules and nobody at all is free, or a rule says so', () => {
    fc.assert(
      fc.property(rules, people, (given, staff) => {
        const { ownerId, ruleId } = route(given, staff)
        if (ownerId !== null) return
        if (ruleId) expect(given.find(({ id }) => id === ruleId)?.otherwise).toBe('nobody')
        else expect(staff.every((each) => whyPassedOver(each, days) !== null)).toBe(true)
      }),
    )
  })
})
