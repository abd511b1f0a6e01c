import { describe, expect, it } from '@jest/globals'
import { assertLadder, type LadderRung } from '@/src/domain/partners/cancellationLadder'

const half: LadderRung = { daysBefore: 30, kind: 'percent', percent: '50' }
const all: LadderRung = { daysBefore: 7, kind: 'percent', percent: '100' }

describe('a cancellation ladder', () => {
  it('stands with the earliest day first, each day once', () => {
    expect(() => assertLadder([half, { daysBefore: 14, kind: 'nights', nights: 1 }, all])).not.toThrow()
    expect(() => assertLadder([])).not.toThrow()
  })

  it.each<[string, LadderRung[], RegExp]>([
    ['days that grow', [all, half], /Rows 1 and 2 of the ladder: 30 days before/],
    ['a day that is there twice', [half, { ...all, daysBefore: 30 }], /: Rows 1 and 2 of the ladder/],
    ['more than all', [{ ...all, percent: '100.01' }], /: Row 1 of the ladder \(7 days before\) needs a percentage/],
    ['less than nothing', [{ ...all, percent: '-1' }], /needs a percentage from 0 to 100/],
    ['no percentage', [{ ...all, percent: null }], /needs a percentage from 0 to 100/],
    ['no nights', [{ daysBefore: 7, kind: 'nights' }], /needs a number of nights/],
    ['no amount', [{ daysBefore: 7, kind: 'fixed', amountMinor: 0 }], /needs an amount/],
  ])('is refused for %s', (_, rungs, detail) => {
    expect(() => assertLadder(rungs)).toThrow(
      expect.objectContaining({ code: 'invalid-ladder', message: expect.stringMatching(detail) }),
    )
  })
})
