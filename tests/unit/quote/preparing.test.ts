import { describe, expect, it } from '@jest/globals'
import { copyDaysFromTour } from '@/src/domain/quote/copyDaysFromTour'
import { reasonsNotToSend, type SendableVersion } from '@/src/domain/quote/reasonsNotToSend'
import { validUntil } from '@/src/domain/quote/validity'
import type { Meal } from '@/src/domain/shared/meals'

const now = new Date('2026-11-24T03:00:00Z')
const today = '2026-11-24'
const ready: SendableVersion = {
  title: 'Slow River',
  days: [{ title: 'Arrival', description: 'A boat waits.' }],
  texts: ['Dear Demo Traveller,', null],
  labels: ['Boat', 'Classic'],
  total: { amountMinor: 200_000, currency: 'USD' },
  travelers: { adults: 2, children: 0 },
  startDate: '2027-03-14',
  validUntil: new Date('2026-12-08T16:59:00Z'),
  planProblems: [],
  priceObstacles: [],
  termsVersion: '2026-10',
  customerEmail: 'demo@example.com',
}

describe('before sending', () => {
  it('a version in order has nothing against it', () => expect(reasonsNotToSend(ready, { now, today })).toEqual([]))

  it.each<[Partial<SendableVersion>, string]>([
    [{ title: ' ' }, 'The trip has no title.'],
    [{ days: [] }, 'The itinerary has no days.'],
    [{ days: [{ title: 'Arrival', description: '' }] }, 'A day of the itinerary has no title or no text.'],
    [{ travelers: { adults: 0, children: 0 } }, 'Nobody travels.'],
    [{ startDate: null }, 'The start date is missing.'],
    [{ startDate: today }, 'The trip would have started already.'],
    [{ texts: ['Dear {{ first_name }},'] }, 'A text still says {{first_name}}.'],
    [{ days: [{ title: 'A', description: 'From {{start_date}} on.' }] }, 'A text still says {{start_date}}.'],
    [{ labels: ['Boat', ' '] }, 'A line, an option, an extra or a discount has no name.'],
    [{ total: null }, 'There is no price.'],
    [{ total: { amountMinor: 0, currency: 'USD' } }, 'There is no price.'],
    [{ validUntil: null }, 'It does not say until when the quote is open.'],
    [{ validUntil: now }, 'The quote would be closed already: its validity is over.'],
    [{ termsVersion: '' }, 'The terms are missing.'],
    [{ customerEmail: null }, 'The customer has no e-mail address.'],
    [
      { planProblems: ['Deposit and instalments come to more than 100 %.'] },
      'Deposit and instalments come to more than 100 %.',
    ],
  ])('%j: %s', (given, reason) => expect(reasonsNotToSend({ ...ready, ...given }, { now, today })).toEqual([reason]))

  it('says everything at once', () => {
    expect(reasonsNotToSend({ ...ready, days: [], total: null, customerEmail: ' ' }, { now, today })).toHaveLength(3)
  })
})

describe('validity', () => {
  it.each([
    [undefined, '2026-12-08T16:59:00.000Z'],
    [3, '2026-11-27T16:59:00.000Z'],
  ])('of %s days ends at 23:59 of the team’s zone', (days, until) => {
    expect(validUntil({ from: today, days, zone: 'Asia/Ho_Chi_Minh' }).toISOString()).toBe(until)
  })
})

describe('days copied from a tour', () => {
  const tourDay = {
    id: 'tour-day',
    title: 'Arrival',
    place: 'Huế',
    description: 'A boat waits.',
    meals: ['dinner'] as Meal[],
    overnight: null,
    pictureId: 'p1',
  }
  const ids = () => {
    let next = 0
    return () => {
      next += 1
      return `fresh-${next}`
    }
  }

  it('have ids of their own and go on from the last', () => {
    const copies = copyDaysFromTour({ days: [tourDay, tourDay], after: 2, newId: ids() })
    expect(copies.map(({ id, number }) => [id, number])).toEqual([
      ['fresh-1', 3],
      ['fresh-2', 4],
    ])
    expect(copies[0]).toEqual({ ...tourDay, id: 'fresh-1', number: 3 })
  })

  it('share nothing with what they came from', () => {
    const [copy] = copyDaysFromTour({ days: [tourDay], newId: ids() })
    copy?.meals.push('lunch')
    expect(tourDay.meals).toEqual(['dinner'])
  })
})
