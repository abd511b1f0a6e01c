import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { drawRoute } from '@/src/domain/shared/drawRoute'
import { dayRanges, routePlaces } from '@/src/domain/shared/routePlaces'
import type { RouteStop } from '@/src/domain/shared/tourRoute'

const frame = { width: 420, height: 410, margin: 52 }
const stop = (name: string, latitude: number, longitude: number, days: number[] = [1]): RouteStop => ({
  name,
  latitude,
  longitude,
  days,
  kmFromLast: 0,
})
const hanoi = stop('Hà Nội', 21.0285, 105.8542, [1, 2])
const hue = stop('Huế', 16.4637, 107.5909, [3])
const angkor = stop('Siem Reap (សៀមរាប)', 13.3671, 103.8448, [4])

describe('a route drawn', () => {
  it('has north up and east right, and names a place once that is come back to', () => {
    const { stops, legs } = drawRoute([hanoi, hue, angkor, hanoi], frame)
    expect(stops.map(({ name, number }) => [name, number])).toEqual([
      ['Hà Nội', 1],
      ['Huế', 2],
      ['Siem Reap (សៀមរាប)', 3],
    ])
    expect(legs).toHaveLength(3)
    const [north, east, west] = stops
    expect(north?.y).toBeLessThan(east?.y ?? 0)
    expect(west?.x).toBeLessThan(east?.x ?? 0)
  })

  it('has nothing to draw where nothing is known', () =>
    expect(drawRoute([], frame)).toEqual({ stops: [], legs: [], scale: { km: 0, width: 0 } }))

  it('keeps every point and every name it writes inside the frame', () => {
    const place = fc.record({
      latitude: fc.double({ min: 8, max: 23, noNaN: true }),
      longitude: fc.double({ min: 98, max: 109, noNaN: true }),
      length: fc.integer({ min: 3, max: 22 }),
    })
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 6 }), (places) => {
        const { stops } = drawRoute(
          places.map(({ latitude, longitude, length }) => stop('n'.repeat(length), latitude, longitude)),
          frame,
        )
        for (const { x, y, name, label } of stops) {
          expect(Math.min(x, y, frame.width - x, frame.height - y)).toBeGreaterThanOrEqual(frame.margin / 2)
          if (!label) continue
          const far = label.x + (label.anchor === 'start' ? 1 : -1) * name.length * 8.6
          expect(Math.min(label.x, far)).toBeGreaterThanOrEqual(0)
          expect(Math.max(label.x, far)).toBeLessThanOrEqual(frame.width)
        }
      }),
    )
  })

  it('keeps places that would cover one another apart, and leads every way to where they stand', () => {
    const [there, near] = [stop('Hội An', 15.88, 108.338), stop('Đà Nẵng', 16.0544, 108.2022)]
    const { stops, legs } = drawRoute([hanoi, there, near, hanoi], frame)
    const [, a, b] = stops
    expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThan(22)
    expect(legs[0]).toContain(`${a?.x} ${a?.y}`)
    expect(legs[2]).toMatch(new RegExp(`^M${b?.x} ${b?.y}Q`))
  })

  it('names every place where there is room, and upon no other', () => {
    const { stops } = drawRoute([hanoi, hue, angkor], frame)
    expect(stops.map(({ label }) => label)).not.toContain(null)
    const near = Array.from({ length: 9 }, (_, index) => stop(`A place called ${index}`, 16 + index * 0.01, 107))
    const crowded = drawRoute([...near, hanoi], frame).stops.flatMap(({ label }) => label ?? [])
    expect(crowded.length).toBeLessThan(10)
    const lines = crowded.map(({ anchor, y }) => ({ anchor, y })).toSorted((a, b) => a.y - b.y)
    for (const anchor of ['start', 'end']) {
      const heights = lines.filter((line) => line.anchor === anchor).map(({ y }) => y)
      for (const [index, y] of heights.slice(1).entries()) expect(y - (heights[index] ?? 0)).toBeGreaterThanOrEqual(19)
    }
  })
})

describe('the places beside it', () => {
  it('are numbered as on the map, with every day spent there', () => {
    const places = routePlaces([hanoi, hue, angkor, { ...hanoi, days: [9] }])
    expect(places.map(({ name, days }) => `${name}: ${dayRanges(days)}`)).toEqual([
      'Hà Nội: 1–2, 9',
      'Huế: 3',
      'Siem Reap (សៀមរាប): 4',
    ])
  })

  it.each([
    [[1, 2, 3, 9], '1–3, 9'],
    [[4], '4'],
    [[5, 1, 1], '1, 5'],
  ])('%j is %s', (days, text) => expect(dayRanges(days)).toBe(text))
})
