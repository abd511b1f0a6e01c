import { describe, expect, it } from '@jest/globals'
import { demoTexts } from '@/src/demo/quotes/demoTexts'
import { textPurposes, unknownPlaceholders } from '@/src/domain/quote/standardText'
import { locales } from '@/src/domain/shared/language'
import { placeholdersOf } from '@/src/domain/shared/renderTemplate'

describe('the demo’s standard texts', () => {
  it('have one for every place', () =>
    expect(new Set(demoTexts.map(({ purpose }) => purpose))).toEqual(new Set(textPurposes)))

  it.each(demoTexts.map(({ title, text }) => [title, text] as const))(
    '%s: says the same in every language',
    (_, text) => {
      expect(Object.keys(text).sort()).toEqual([...locales].sort())
      for (const locale of locales) {
        expect(text[locale].length).toBeGreaterThan(60)
        expect(unknownPlaceholders(text[locale])).toEqual([])
        expect(placeholdersOf(text[locale]).sort()).toEqual(placeholdersOf(text.en).sort())
      }
    },
  )
})
