import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { wordChanges } from '@/src/domain/catalog/wordChanges'

const told = (before: string, after: string) =>
  wordChanges(before, after).map(({ kind, text }) => `${kind}: ${text.trim()}`)

describe('the words of two texts', () => {
  it('are told apart where they differ, and only there', () => {
    expect(told('A slow boat to Hue', 'A fast boat to Hue')).toEqual([
      'same: A',
      'gone: slow',
      'come: fast',
      'same: boat to Hue',
    ])
    expect(told('', 'New')).toEqual(['come: New'])
    expect(told('Same', 'Same')).toEqual(['same: Same'])
  })

  it('are shown whole where there are too many to compare', () => {
    const long = 'word '.repeat(900)
    expect(wordChanges(long, 'short').map(({ kind }) => kind)).toEqual(['gone', 'come'])
  })

  it('make both texts whole again', () => {
    const text = fc.array(fc.constantFrom('tea', 'boat', 'Hue', 'rain'), { maxLength: 12 }).map((all) => all.join(' '))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const of = (...kinds: string[]) =>
          wordChanges(before, after)
            .filter(({ kind }) => kinds.includes(kind))
            .flatMap((run) => run.text.split(/\s+/).filter(Boolean))
        expect(of('same', 'gone')).toEqual(before.split(' ').filter(Boolean))
        expect(of('same', 'come')).toEqual(after.split(' ').filter(Boolean))
      }),
    )
  })
})
