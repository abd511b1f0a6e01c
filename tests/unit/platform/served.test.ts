import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { boundedCache } from '@/src/platform/snapshot/boundedCache'
import { isKnown, servedJson } from '@/src/platform/snapshot/served'

describe('isKnown', () => {
  const served = servedJson({ a: 1 })
  it.each<[boolean, string | null]>([
    [true, served.etag],
    [true, `W/${served.etag}`],
    [true, `"x", ${served.etag}`],
    [true, '*'],
    [false, null],
    [false, ''],
    [false, '"x"'],
    [false, served.etag.slice(1, -1)],
  ])('says %s for %s', (expected, header) => {
    expect(isKnown(served, header)).toBe(expected)
  })
})

describe('boundedCache', () => {
  const cacheOf = (entriesMax: number, bytesMax: number) =>
    boundedCache<string>({ entriesMax, bytesMax, bytesOf: (text) => text.length })

  it('forgets what was asked for longest ago', () => {
    const cache = cacheOf(2, 100)
    cache.set('a', '1')
    cache.set('b', '2')
    cache.get('a')
    cache.set('c', '3')
    expect(['a', 'b', 'c'].map(cache.get)).toEqual(['1', undefined, '3'])
  })

  it('never holds more entries or bytes than it may, and what it answers was put there last', () => {
    const step = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.string({ maxLength: 12 }))
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const cache = cacheOf(3, 20)
        const last = new Map<string, string>()
        for (const [key, text] of steps) {
          cache.set(key, text)
          last.set(key, text)
        }
        const held = [...last.keys()]
          .map((key) => [key, cache.get(key)] as const)
          .filter(([, text]) => text !== undefined)
        expect(held.length).toBeLessThanOrEqual(3)
        expect(held.reduce((sum, [, text]) => sum + (text?.length ?? 0), 0)).toBeLessThanOrEqual(20)
        for (const [key, text] of held) expect(text).toBe(last.get(key))
      }),
    )
  })
})
