import { describe, expect, it } from '@jest/globals'
import { type Arrival, compareArrivals } from '@/src/domain/integration/compareArrivals'
import { readOldPath } from '@/src/queries/integration/readOldPath'

const arrival = (id: string, minute: number, given: Partial<Arrival> = {}): Arrival => ({
  id,
  name: 'Demo Traveller',
  email: 'demo@example.com',
  phone: null,
  at: new Date(Date.UTC(2026, 10, 26, 10, minute)),
  ...given,
})

const idsOf = (old: Arrival[], ours: Arrival[]) => {
  const { both, onlyOld, onlyOurs } = compareArrivals({ old, ours, windowMinutes: 10 })
  return {
    both: both.map((pair) => [pair.old.id, pair.ours.id]),
    old: onlyOld.map(({ id }) => id),
    ours: onlyOurs.map(({ id }) => id),
  }
}

describe('what two paths received', () => {
  it('is paired by e-mail or phone', () => {
    const byPhone = { email: null, phone: '+84901234567' }
    expect(
      idsOf(
        [arrival('a', 0), arrival('b', 1, byPhone)],
        [arrival('x', 1), arrival('y', 2, { ...byPhone, email: 'other@example.com' })],
      ),
    ).toEqual({
      both: [
        ['a', 'x'],
        ['b', 'y'],
      ],
      old: [],
      ours: [],
    })
  })

  it('is missing where nobody like that came within the window', () => {
    expect(idsOf([arrival('a', 0)], [arrival('x', 11), arrival('y', 0, { email: 'other@example.com' })])).toEqual({
      both: [],
      old: ['a'],
      ours: ['x', 'y'],
    })
  })

  it('pairs each request once, the nearest first', () => {
    expect(idsOf([arrival('a', 0), arrival('b', 5)], [arrival('x', 5)])).toEqual({
      both: [['b', 'x']],
      old: ['a'],
      ours: [],
    })
  })

  it('does not pair people who left no address', () => {
    const nameless = { email: null, phone: null }
    expect(idsOf([arrival('a', 0, nameless)], [arrival('x', 0, nameless)])).toEqual({
      both: [],
      old: ['a'],
      ours: ['x'],
    })
  })
})

describe('an export of the old path', () => {
  it('is read as CSV with the headings form services use', async () => {
    const csv =
      'Submission ID,Your name,E-mail address,WhatsApp,Submitted at\n17,Demo Traveller,Demo@Example.com,+84 90 123 45 67,2026-11-26 10:00:00\n18,Nobody,,,2026-11-26 10:01:00\n19,Demo,demo@example.com,,yesterday\n'
    expect(await readOldPath(Buffer.from(csv))).toEqual({
      arrivals: [
        {
          id: '17',
          name: 'Demo Traveller',
          email: 'demo@example.com',
          phone: '+84901234567',
          at: new Date('2026-11-26T10:00:00Z'),
        },
      ],
      unreadable: [2, 3],
    })
  })

  it('is read as a JSON array, with the zone it names', async () => {
    const json = [{ name: 'Demo', email: 'demo@example.com', createdAt: '2026-11-26T17:00:00+07:00' }]
    expect((await readOldPath(Buffer.from(JSON.stringify(json)))).arrivals).toEqual([
      { id: 'row 1', name: 'Demo', email: 'demo@example.com', phone: null, at: new Date('2026-11-26T10:00:00Z') },
    ])
  })
})
