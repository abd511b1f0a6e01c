import { describe, expect, it } from '@jest/globals'
import { isUnsaved, nextSaving, openSaving, type SavingEvent, savingText } from '@/src/admin/quote/builder/saving'
import { tripDifferences } from '@/src/admin/quote/builder/tripDifferences'
import { aDay, aLine, aTrip } from '@/tests/factories/tripWires'

const first = aTrip({ title: 'first' })
const second = aTrip({ title: 'second' })
const third = aTrip({ title: 'third' })
const at = '2026-11-26T12:31:00.000Z'
const theirs = { revision: 9, trip: aTrip({ title: 'theirs' }), changedBy: 'Demo Manager', changedAt: at }

const through = (...events: SavingEvent[]) =>
  events.reduce(nextSaving, openSaving({ trip: first, revision: 4, keptAt: at }))
const edited = (trip = second): SavingEvent => ({ type: 'edited', trip })
const sent = (trip = second): SavingEvent => ({ type: 'sent', trip })
const kept = (now = second): SavingEvent => ({ type: 'kept', revision: 5, at, now })

describe('keeping a draft', () => {
  it('is saved as it was opened, and waits once it is edited', () => {
    expect(savingText(through())).toMatch(/^Saved \d\d:\d\d$/)
    expect([through().phase, through(edited()).phase, isUnsaved(through(edited()))]).toEqual(['saved', 'waiting', true])
  })

  it('is saved again where an edit was taken back', () => {
    expect(through(edited(), edited(first)).phase).toBe('saved')
  })

  it('goes on from the revision the server gave', () => {
    const saving = through(edited(), sent(), kept())
    expect([saving.phase, saving.revision, saving.kept]).toEqual(['saved', 5, second])
  })

  it('waits again for what was typed while it was on its way', () => {
    const saving = through(edited(), sent(), edited(third), kept(third))
    expect([saving.phase, saving.kept]).toEqual(['waiting', second])
  })

  it('says why it was not saved, and whether trying again helps', () => {
    const saving = through(edited(), sent(), { type: 'refused', detail: 'No connection.', mayRetry: true })
    expect([savingText(saving), saving.mayRetry, saving.revision]).toEqual(['Not saved: No connection.', true, 4])
    expect(nextSaving(saving, edited(third)).phase).toBe('waiting')
  })

  it('stops when somebody else was faster, until it is decided whose stands', () => {
    const stale = through(edited(), sent(), { type: 'overtaken', theirs })
    expect([stale.phase, stale.revision, isUnsaved(stale)]).toEqual(['stale', 4, true])
    expect(nextSaving(stale, edited(third))).toBe(stale)
    const mine = nextSaving(stale, { type: 'settled', trip: second })
    expect([mine.phase, mine.revision, mine.theirs]).toEqual(['waiting', 9, null])
    const taken = nextSaving(stale, { type: 'settled', trip: theirs.trip })
    expect([taken.phase, taken.revision, taken.kept]).toEqual(['saved', 9, theirs.trip])
    expect(nextSaving(through(), { type: 'settled', trip: second })).toEqual(through())
  })
})

describe('what two people changed', () => {
  const before = aTrip({ lines: [aLine('1', 'a')] })

  it('is told in sentences', () => {
    const changed = {
      ...before,
      title: 'Another',
      days: [...before.days, aDay('d', { title: 'Hue' })],
      lines: [...before.lines, aLine('2', 'b', { label: 'Boat' })],
    }
    const said = tripDifferences(before, changed).join(' ')
    expect(said).toMatch(/Day 4: .*Hue/)
    expect(said).toMatch(/Day 2: .*Boat/)
    expect(said).toMatch(/title/)
  })

  it('is never silent where there is a difference, and silent where there is none', () => {
    expect(tripDifferences(before, { ...before, cover_id: 'picture' })).toHaveLength(1)
    expect(tripDifferences(before, aTrip({ lines: [aLine('1', 'a')] }))).toEqual([])
  })
})
