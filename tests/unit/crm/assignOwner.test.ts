import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { assignOwner, type OwnerCandidate } from '@/src/domain/crm/assignOwner'
import { locales } from '@/src/domain/shared/language'

const person = (id: string, given: Partial<OwnerCandidate> = {}): OwnerCandidate => ({
  id,
  name: `Demo ${id}`,
  destinations: [],
  languages: ['en'],
  openLeads: 0,
  active: true,
  ...given,
})

const lead = { destination: 'Vietnam', language: 'fr' } as const

describe('who takes a lead', () => {
  it.each<[string, OwnerCandidate[], string | null, string]>([
    ['nobody when there is nobody', [], null, 'Nobody active has room for another lead.'],
    ['nobody inactive', [person('a', { active: false })], null, 'Nobody active has room for another lead.'],
    [
      'nobody full',
      [person('a', { openLeads: 20, maxOpenLeads: 20 })],
      null,
      'Nobody active has room for another lead.',
    ],
    [
      'destination before language',
      [person('a', { languages: ['fr'] }), person('b', { destinations: ['VIETNAM'], openLeads: 9 })],
      'b',
      'Demo b: works on Vietnam; nobody of them speaks French; has 9 open leads.',
    ],
    [
      'language among those of the destination',
      [
        person('a', { destinations: ['Vietnam'] }),
        person('b', { destinations: ['Vietnam'], languages: ['fr'], openLeads: 1 }),
      ],
      'b',
      'Demo b: works on Vietnam; speaks French; has 1 open lead.',
    ],
    [
      'the least to do among equals',
      [person('a', { openLeads: 3 }), person('b', { openLeads: 2 })],
      'b',
      'Demo b: works on any destination; nobody of them speaks French; has the least to do of 2 (2 open leads).',
    ],
    [
      'the first id among true equals',
      [person('b'), person('a')],
      'a',
      'Demo a: works on any destination; nobody of them speaks French; has the least to do of 2 (0 open leads).',
    ],
    [
      'who takes any before who works elsewhere',
      [person('a', { destinations: ['Laos'], languages: ['fr'] }), person('b', { openLeads: 5 })],
      'b',
      'Demo b: works on any destination; nobody of them speaks French; has 5 open leads.',
    ],
    [
      'somebody, where all work elsewhere',
      [person('a', { destinations: ['Laos'], languages: ['fr'] })],
      'a',
      'Demo a: nobody with room works on Vietnam; speaks French; has 0 open leads.',
    ],
  ])('%s', (_, candidates, ownerId, reason) => {
    expect(assignOwner({ candidates, lead })).toEqual({ ownerId, reason })
  })

  it('gives a trip through several countries to who works on several', () => {
    const candidates = [
      person('a', { destinations: ['Laos'] }),
      person('b', { destinations: ['Laos', 'Vietnam'], openLeads: 3 }),
    ]
    expect(assignOwner({ candidates, lead: { destination: 'multi-country', language: 'en' } })).toEqual({
      ownerId: 'b',
      reason: 'Demo b: works on several countries; speaks English; has 3 open leads.',
    })
  })

  it('is the same whatever order they come in', () => {
    const candidate = fc.record({
      id: fc.uuid(),
      name: fc.constant('Demo'),
      destinations: fc.subarray(['Vietnam', 'Laos']),
      languages: fc.subarray([...locales]),
      openLeads: fc.nat({ max: 3 }),
      maxOpenLeads: fc.option(fc.nat({ max: 4 })),
      active: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.uniqueArray(candidate, { selector: ({ id }) => id, maxLength: 6 }), (candidates) => {
        expect(assignOwner({ candidates: candidates.toReversed(), lead })).toEqual(assignOwner({ candidates, lead }))
      }),
    )
  })
})
