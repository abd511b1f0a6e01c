import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type MergedRecord, mergeFieldNames, planMerge } from '@/src/domain/crm/planMerge'
import { takeBack } from '@/src/domain/crm/takeBack'

const record = (given: Partial<MergedRecord>): MergedRecord => ({ id: 'kept', merged_into_id: null, ...given })

describe('what the kept record says', () => {
  it('is its own, completed by the other', () => {
    const kept = record({ name: 'Anna Smith', email: 'a@example.com', phone: null, phone_typed: null })
    const away = record({
      id: 'away',
      name: 'Ana Smith',
      email: 'b@example.com',
      phone: '+84901234567',
      phone_typed: '0901',
    })
    const { changes, choices } = planMerge({ kept, away, take: [] })
    expect(changes).toEqual({ phone: '+84901234567', phone_typed: '0901' })
    expect(choices.find(({ field }) => field === 'name')).toMatchObject({ wins: 'kept', mergedAway: 'Ana Smith' })
    expect(planMerge({ kept, away, take: ['email'] }).changes).toMatchObject({ email: 'b@example.com' })
  })

  it('never loses a value for nothing', () => {
    const kept = record({ name: 'Anna Smith' })
    expect(planMerge({ kept, away: record({ id: 'away', name: '' }), take: [...mergeFieldNames] }).changes).toEqual({})
  })

  it.each([
    [{ id: 'kept' }, 'merge-with-itself'],
    [{ id: 'away', merged_into_id: 'other' }, 'already-merged'],
  ])('is refused for %p', (away, code) => {
    expect(() => planMerge({ kept: record({}), away: record(away), take: [] })).toThrow(
      expect.objectContaining({ code }),
    )
  })
})

describe('taking back', () => {
  const row = fc.record({
    name: fc.constantFrom('a', 'b', null),
    email: fc.constantFrom('x', 'y', null),
    updated_at: fc.constantFrom('1', '2'),
  })

  it('makes an untouched row what it was', () => {
    fc.assert(
      fc.property(row, row, (before, after) => {
        const { changes, updatedAt, changedSince } = takeBack({ before, after, current: after })
        expect({ ...after, ...changes, updated_at: updatedAt }).toEqual(before)
        expect(changedSince).toEqual([])
      }),
    )
  })

  it('leaves what changed since as it is', () => {
    const args = { before: { name: 'a', email: 'x' }, after: { name: 'b', email: 'y' } }
    expect(takeBack({ ...args, current: { name: 'c', email: 'y' } })).toEqual({
      changes: { email: 'x' },
      changedSince: ['name'],
      updatedAt: null,
    })
  })
})
