import { describe, expect, it } from '@jest/globals'
import { licenceState } from '@/src/domain/catalog/licenceState'

describe('the state of a licence', () => {
  it.each([
    ['unknown', null, 'unknown'],
    ['unknown', '2020-01-01', 'unknown'],
    ['stock', null, 'granted'],
    ['stock', '2026-11-25', 'ended'],
    ['stock', '2026-11-26', 'ends_soon'],
    ['stock', '2026-12-26', 'ends_soon'],
    ['stock', '2026-12-27', 'granted'],
  ] as const)('of %s until %s is %s on 26 November 2026', (licence, licenceExpiresOn, state) =>
    expect(licenceState({ licence, licenceExpiresOn }, '2026-11-26')).toBe(state),
  )
})
