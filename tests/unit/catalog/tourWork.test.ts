import { describe, expect, it } from '@jest/globals'
import { isTourWork, workOf } from '@/src/domain/catalog/tourWork'

const none = { missing: 0, outdated: 0, current: 3 }
const done = { fr: none, de: none, es: none, vi: none }
const blocks = { severity: 'blocks' } as const
const warns = { severity: 'warns' } as const

describe('what there is to do with a tour', () => {
  it('is nothing once it is published, translated and nothing blocks', () =>
    expect(workOf({ status: 'published', checks: [warns], totals: done })).toEqual([]))

  it('is to mend what blocks, whether it is published or not', () => {
    expect(workOf({ status: 'draft', checks: [warns, blocks], totals: done })).toEqual(['blocked'])
    expect(workOf({ status: 'published', checks: [blocks], totals: done })).toEqual(['blocked'])
  })

  it('is to publish a draft that nothing blocks', () =>
    expect(workOf({ status: 'draft', checks: [warns], totals: done })).toEqual(['ready']))

  it('is to translate, where one language is behind', () => {
    const totals = { ...done, de: { ...none, outdated: 1 }, es: { ...none, missing: 1 } }
    expect(workOf({ status: 'published', checks: [], totals })).toEqual(['outdated', 'untranslated'])
  })

  it('is asked for by its name only', () => {
    expect(['blocked', 'constructor', undefined, ['blocked']].map(isTourWork)).toEqual([true, false, false, false])
  })
})
