import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { translationPercent } from '@/src/domain/catalog/translationPercent'

describe('how much is translated', () => {
  it.each([
    [{ missing: 0, outdated: 0, current: 0 }, 100],
    [{ missing: 1, outdated: 1, current: 1 }, 33],
    [{ missing: 1, outdated: 0, current: 999 }, 99],
  ])('of %j is %i percent', (totals, percent) => expect(translationPercent(totals)).toBe(percent))

  it('is all of it only where nothing is missing or outdated', () =>
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), fc.nat(500), (missing, outdated, current) => {
        const isDone = translationPercent({ missing, outdated, current }) === 100
        expect(isDone).toBe(missing + outdated === 0)
      }),
    ))
})
