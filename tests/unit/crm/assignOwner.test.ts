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
  ...given,
})

const lead = { destination: 'Vietnam', countries: ['Vietnam'], language: 'fr' as const }

const asked = (free: OwnerCandidate[], about: Parameters<typeof assignOwner>[0]['lead'] = lead) => {
  const chosen = assignOwner({ free, lead: about })
  return { ownerId: chosen?.person.id ?? null, reasons: chosen?.reasons.join('; ') ?? null }
}

describe('who takes a lead', () => {
  it.each<[string, OwnerCandidate[], string | null, string | null]>([
    ['nobody where there is nobody', [], null, null],
    [
      'destination before language',
      [person('a', { languages: ['fr'] }), person('b', { destinations: ['VIETNAM'], openLeads: 9 })],
      'b',
      'works on Vietnam; nobody of them speaks French; has 9 open leads',
    ],
    [
      'language among those of the destination',
      [
        person('a', { destinations: ['Vietnam'] }),
        person('b', { destinations: ['Vietnam'], languages: ['fr'], openLeads: 1 }),
      ],
      'b',
      'works on Vietnam; speaks French; has 1 open lead',
    ],
    [
      'the least to do among equals',
      [person('a', { openLeads: 3 }), person('b', { openLeads: 2 })],
      'b',
      'works on any destination; nobody of them speaks French; has the least to do of 2 (2 open leads)',
    ],
    [
      'the first id among true equals',
      [person('b'), person('a')],
      'a',
      'works on any destination; nobody of them speaks French; has the least to do of 2 (0 open leads)',
    ],
    [
      'who takes any before who works elsewhere',
      [person('a', { destinations: ['Laos'], languages: ['fr'] }), person('b', { openLeads: 5 })],
      'b',
      'works on any destination; nobody of them speaks French; has 5 open leads',
    ],
    [
      'somebody, where all work elsewhere',
      [person('a', { destinations: ['Laos'], languages: ['fr'] })],
      'a',
      'nobody with room works on Vietnam; speaks French; has 0 open leads',
    ],
  ])('%s', (_, candidates, ownerId, reasons) => {
    expect(asked(candidates)).toEqual({ ownerId, reasons })
  })

  it('gives a trip through several countries to who works on several', () => {
    const candidates = [
      person('a', { destinations: ['Laos'] }),
      person('b', { destinations: ['Laos', 'Vietnam'], openLeads: 3 }),
    ]
    const reasons = 'works on several countries; speaks English; has 3 open leads'
    for (const several of [
      { destination: 'multi-country', countries: [] },
      { destination: 'Vietnam & Laos', countries: ['Vietnam', 'Laos'] },
    ])
      expect(asked(candidates, { ...several, language: 'en' })).toEqual({ ownerId: 'b', reasons })
  })

  it('is the same whatever order they come in', () => {
    const candidate = fc.record({
      id: fc.uuid(),
      name: fc.constant('Demo'),
      destinations: fc.subarray(['Vietnam', 'Laos']),
      languages: fc.subarray([...locales]),
      openLeads: fc.nat({ max: 3 }),
    })
    fc.assert(
      fc.property(fc.uniqueArray(candidate, { selector: ({ id }) => id, maxLength: 6 }), (candidates) => {
        expect(asked(candidates.toReversed())).toEqual(asked(candidates))
      }),
    )
  })
})
