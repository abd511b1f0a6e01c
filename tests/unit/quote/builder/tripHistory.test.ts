import { describe, expect, it } from '@jest/globals'
import { change, openHistory, redo, seal, type TripHistory, undo } from '@/src/admin/quote/builder/tripHistory'
import { aTrip } from '@/tests/factories/tripWires'

const titled = (title: string) => aTrip({ title })
const typed = (history: TripHistory, titles: string[], mark: string | null = null) =>
  titles.reduce((now, title) => change(now, titled(title), mark), history)
const titleOf = ({ trip }: TripHistory) => trip.title

describe('the steps of a trip', () => {
  it('are taken back and done again, one by one', () => {
    const history = typed(openHistory(titled('first')), ['second', 'third'])
    expect(titleOf(undo(history))).toBe('second')
    expect(titleOf(undo(undo(history)))).toBe('first')
    expect(titleOf(undo(undo(undo(history))))).toBe('first')
    expect(titleOf(redo(undo(history)))).toBe('third')
    expect(titleOf(redo(history))).toBe('third')
  })

  it('forget what was taken back once something else is done', () => {
    const history = change(undo(typed(openHistory(titled('first')), ['second'])), titled('other'))
    expect(titleOf(redo(history))).toBe('other')
    expect(titleOf(undo(history))).toBe('first')
  })

  it('count typing in one field as one, until the field is left', () => {
    const history = typed(openHistory(titled('')), ['H', 'Ha', 'Han'], 'title')
    expect(titleOf(undo(history))).toBe('')
    const later = typed(seal(history), ['Hano', 'Hanoi'], 'title')
    expect(titleOf(undo(later))).toBe('Han')
    expect(titleOf(undo(undo(later)))).toBe('')
  })

  it('begin anew after a step was taken back, whatever its field', () => {
    const history = undo(typed(openHistory(titled('')), ['a', 'ab'], 'title'))
    expect(titleOf(undo(typed(history, ['x'], 'title')))).toBe('')
  })

  it('do not count a change that changes nothing', () => {
    const history = openHistory(titled('first'))
    expect(change(history, history.trip)).toBe(history)
  })

  it('are kept for the last two hundred', () => {
    const many = Array.from({ length: 230 }, (_, index) => `${index}`)
    const history = typed(openHistory(titled('first')), many)
    expect(history.past).toHaveLength(200)
    expect(history.past[0]?.title).toBe('29')
  })
})
