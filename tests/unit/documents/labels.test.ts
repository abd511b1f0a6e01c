import { describe, expect, it } from '@jest/globals'
import { changeWords } from '@/src/documents/quote/changeWords'
import { labelsFor } from '@/src/documents/shared/labels/labelsFor'
import { locales } from '@/src/domain/shared/language'
import { replyTemplatesFr } from '@/src/domain/shared/replyTemplatesFr'
import { templatesFr } from '@/src/domain/shared/templatesFr'

/** Every label by its path, as written; those that take an argument with one filled in. */
const flat = (value: unknown, path = ''): [string, string][] => {
  if (typeof value === 'string') return [[path, value]]
  if (value === null) return []
  if (typeof value === 'function') return [[path, String(value(path.endsWith('credit') ? 'Name' : 2))]]
  return Object.entries(value as object).flatMap(([key, child]) => flat(child, path ? `${path}.${key}` : key))
}

const english = flat(labelsFor('en'))

describe('labels', () => {
  it.each(locales)('has every word in %s', (language) => {
    const words = flat(labelsFor(language))
    expect(words.map(([path]) => path).sort()).toEqual(english.map(([path]) => path).sort())
    expect(words.filter(([, word]) => word.trim() === '' || /undefined|NaN/.test(word))).toEqual([])
  })

  it.each(locales.filter((language) => language !== 'en'))('translated them into %s', (language) => {
    const own = new Map(flat(labelsFor(language)))
    const same = english.filter(([path, word]) => own.get(path) === word)
    expect(same.length).toBeLessThan(english.length * 0.08)
  })

  it('counts one as one', () => {
    for (const language of locales) {
      const { days, adults, children } = labelsFor(language)
      expect([days(1), adults(1), children(1)].filter((text) => text.startsWith('1 '))).toHaveLength(3)
    }
    expect(labelsFor('en').days(1)).toBe('1 day')
    expect(labelsFor('de').adults(2)).toBe('2 Erwachsene')
  })

  it('keeps a French sign on the line of its word', () => {
    const french = flat([labelsFor('fr'), changeWords.fr, templatesFr, replyTemplatesFr])
    expect(french.length).toBeGreaterThan(200)
    expect(french.filter(([, text]) => /[^\u00a0]:|[^\u202f][;!?]|«[^\u00a0]|[^\u00a0]»/.test(text))).toEqual([])
  })
})
