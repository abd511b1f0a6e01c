import { describe, expect, it } from '@jest/globals'
import { addDay, editDay, emptyDay, moveDay, removeDay } from '@/src/admin/quote/builder/dayEdits'
import { editLine, insertLine, moveLine, removeLine } from '@/src/admin/quote/builder/lineEdits'
import { mergeTrips } from '@/src/admin/quote/builder/mergeTrips'
import { dayPlace } from '@/src/admin/quote/builder/tripPlaces'
import { aLine, aTrip } from '@/tests/factories/tripWires'

const base = aTrip({ lines: [aLine('1', 'a'), aLine('2', 'a'), aLine('3', 'b')] })
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).join('')

describe('two people’s changes put together', () => {
  it('hold both where they changed different things', () => {
    const mine = insertLine(editDay({ ...base, title: 'Mine' }, 'a', { title: 'My day' }), aLine('x', 'a'), '2')
    const theirs = insertLine(editDay({ ...base, letter: 'Theirs' }, 'b', { place: 'Hue' }), aLine('y', 'b'))
    const both = mergeTrips({ base, mine, theirs })
    expect([both.title, both.letter]).toEqual(['Mine', 'Theirs'])
    expect(both.days.map(({ title, place }) => [title, place])).toEqual([
      ['My day', null],
      ['Day b', 'Hue'],
      ['Day c', null],
    ])
    expect(ids(both.lines)).toBe('1x23y')
  })

  it('hold two changes of one line where they are of different parts, and mine of the same', () => {
    const mine = editLine(base, '1', { label: 'Mine', days: 2 })
    const theirs = editLine(base, '1', { label: 'Theirs', text: 'Their text' })
    expect(mergeTrips({ base, mine, theirs }).lines[0]).toMatchObject({ label: 'Mine', days: 2, text: 'Their text' })
  })

  it('follow whoever moved, and keep what the other added', () => {
    const mine = moveDay(base, 'c', 0)
    const theirs = addDay(base, emptyDay('x'), 'b')
    expect(ids(mergeTrips({ base, mine, theirs }).days)).toBe('cabx')
    expect(ids(mergeTrips({ base, mine: theirs, theirs: mine }).days)).toBe('cabx')
    const carried = moveLine(base, '1', { to: dayPlace('c') })
    const priced = editLine(base, '1', { sell_minor: 500 })
    expect(mergeTrips({ base, mine: carried, theirs: priced }).lines.find(({ id }) => id === '1')).toMatchObject({
      day_id: 'c',
      sell_minor: 500,
    })
  })

  it('take out what one took out, unless the other went on with it', () => {
    const without = removeLine(base, '1')
    expect(ids(mergeTrips({ base, mine: without, theirs: base }).lines)).toBe('23')
    expect(ids(mergeTrips({ base, mine: base, theirs: without }).lines)).toBe('23')
    const wentOn = editLine(base, '1', { label: 'Still wanted' })
    expect(ids(mergeTrips({ base, mine: wentOn, theirs: without }).lines)).toContain('1')
  })

  it('leave no line on a day that is gone', () => {
    const mine = removeDay(base, 'b')
    const theirs = insertLine(base, aLine('y', 'b'))
    expect(ids(mergeTrips({ base, mine, theirs }).lines)).toBe('12')
  })

  it('are mine where nobody else changed anything, and theirs where I did not', () => {
    const changed = editLine(base, '2', { quantity: 3 })
    expect(mergeTrips({ base, mine: changed, theirs: base })).toEqual(changed)
    expect(mergeTrips({ base, mine: base, theirs: changed })).toEqual(changed)
  })
})
