import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { decideLeadEdit, type LeadDetails } from '@/src/domain/crm/decideLeadEdit'

const current: LeadDetails = {
  title: 'Demo · Vietnam',
  destination: 'Vietnam',
  style: 'Culture',
  travelMonth: '2027-03',
  duration: null,
  travelers: 2,
  budget: null,
  notes: 'Quiet rooms',
  language: 'en',
  needsTriage: false,
}

describe('an edit of a lead', () => {
  it('applies what differs, and nothing else', () => {
    expect(decideLeadEdit({ current, seen: current, changes: { notes: 'Loud rooms', travelers: 2 } })).toEqual({
      changes: { notes: 'Loud rooms' },
      conflicts: [],
    })
  })

  it('goes together with what somebody else changed elsewhere on the lead', () => {
    const seen = { ...current, notes: 'What I saw before' }
    expect(decideLeadEdit({ current, seen, changes: { budget: 'US$4,000' } })).toEqual({
      changes: { budget: 'US$4,000' },
      conflicts: [],
    })
  })

  it('is agreed where both wrote the same', () => {
    const seen = { ...current, notes: 'Before' }
    expect(decideLeadEdit({ current, seen, changes: { notes: 'Quiet rooms' } })).toEqual({ changes: {}, conflicts: [] })
  })

  it('applies nothing where both changed the same detail, and shows both', () => {
    const seen = { ...current, notes: 'Before', budget: 'low' }
    expect(decideLeadEdit({ current, seen, changes: { notes: 'Mine', travelers: 4 } })).toEqual({
      changes: {},
      conflicts: [{ field: 'notes', seen: 'Before', theirs: 'Quiet rooms', yours: 'Mine' }],
    })
  })

  it('never writes over a value nobody saw', () => {
    const value = fc.constantFrom('a', 'b', 'c', null)
    fc.assert(
      fc.property(value, value, value, (seen, theirs, yours) => {
        const { changes, conflicts } = decideLeadEdit({
          current: { ...current, budget: theirs },
          seen: { budget: seen },
          changes: { budget: yours },
        })
        expect(changes).toEqual(seen === theirs && yours !== theirs ? { budget: yours } : {})
        expect(conflicts).toHaveLength(seen !== theirs && yours !== theirs ? 1 : 0)
      }),
    )
  })
})
