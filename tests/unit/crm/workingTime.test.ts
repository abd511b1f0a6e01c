import { describe, expect, it } from '@jest/globals'
import { calendarsOf, type TeamTime, type WorkingTime, workDaysAt } from '@/src/domain/crm/workingTime'

const company = {
  ...{ workingDays: ['1', '2', '3', '4', '5', '6'], opensAt: '09:00', closesAt: '18:00', zone: 'Asia/Ho_Chi_Minh' },
  ...{ holidays: [{ date: '2026-12-24' }], holidayCountries: ['VN'], firstResponseMinutes: 120 },
}
const team = (id: string, given: Partial<TeamTime> = {}): TeamTime => ({
  ...{ id, members: ['an'], workingDays: [], opensAt: null, closesAt: null, zone: null, holidayCountries: [] },
  ...given,
})
const publicHolidays = [
  { country: 'VN', date: '2026-09-02' },
  { country: 'TH', date: '2026-12-10' },
]
const working = (teams: TeamTime[]): WorkingTime => ({ company, teams, publicHolidays })

describe('whose hours a lead is timed by', () => {
  it('the company’s, with its countries’ holidays and its own days off, for nobody and for whoever is in no team', () => {
    const calendarFor = calendarsOf(working([team('plain')]))
    const expected = {
      zone: 'Asia/Ho_Chi_Minh',
      opens: '09:00',
      closes: '18:00',
      holidays: ['2026-12-24', '2026-09-02'],
    }
    for (const owner of [null, 'somebody', 'an']) expect(calendarFor(owner)).toMatchObject(expected)
  })

  it('the oldest team’s that has some, what it leaves open by the company’s', () => {
    const teams = [
      team('plain'),
      team('thai', { zone: 'Asia/Bangkok', holidayCountries: ['TH'] }),
      team('younger', { workingDays: ['7'], opensAt: '01:00', closesAt: '02:00' }),
    ]
    expect(calendarsOf(working(teams))('an')).toMatchObject({
      ...{ zone: 'Asia/Bangkok', days: [1, 2, 3, 4, 5, 6], opens: '09:00' },
      holidays: ['2026-12-24', '2026-12-10'],
    })
  })

  it('names today and the next day of work in the team’s zone', () => {
    const at = (instant: string) => workDaysAt(working([]), new Date(instant))({ id: 'an' })
    expect(at('2026-11-26T10:59:00Z')).toEqual({ today: '2026-11-26', next: '2026-11-26' })
    expect(at('2026-11-26T11:00:00Z')).toEqual({ today: '2026-11-26', next: '2026-11-27' })
    expect(at('2026-11-28T18:00:00Z')).toEqual({ today: '2026-11-29', next: '2026-11-30' })
    expect(at('2026-12-23T20:00:00Z')).toEqual({ today: '2026-12-24', next: '2026-12-25' })
  })
})
