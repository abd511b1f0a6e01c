import { describe, expect, it } from '@jest/globals'
import { clockText } from '@/src/domain/crm/clockText'

const now = new Date('2026-11-24T03:00:00Z')
const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

describe('how a clock stands', () => {
  it.each([
    [at(90), null, 'Due in 1 h', 'calm'],
    [at(20), null, 'Due in 20 min', 'soon'],
    [at(0), null, 'Due in 1 min', 'soon'],
    [at(-1), null, 'Overdue by 1 min', 'late'],
    [at(-300), null, 'Overdue by 5 h', 'late'],
    [at(-47 * 60), null, 'Overdue by 47 h', 'late'],
    [at(-3 * 24 * 60), null, 'Overdue by 3 days', 'late'],
    [at(-10), at(-20), 'Done', 'done'],
    [at(-20), at(-10), 'Done, late', 'done'],
  ])('due %s, done %s: %s', (dueAt, doneAt, text, tone) => {
    expect(clockText({ dueAt, doneAt, now })).toEqual({ text, tone })
  })

  it('has nothing to say without a due time', () => {
    expect(clockText({ dueAt: null, doneAt: null, now })).toBeNull()
  })
})
