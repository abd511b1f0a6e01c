import { describe, expect, it } from '@jest/globals'
import { messagePage, notFoundPage } from '@/src/documents/shared/messagePage'
import { locales } from '@/src/domain/shared/language'
import { inlineCode } from './htmlRules'
import { poisoned, textPaths } from './poison'
import { sampleCompany } from './sampleViews'

describe('messagePage', () => {
  it.each(['notFound', 'gone', 'tooMany', 'failure'] as const)('says what %s means in every language', (message) => {
    for (const language of locales) {
      const html = messagePage({ message, language, company: sampleCompany })
      expect(html).toContain(`<html lang="${language}">`)
      expect(html).toMatch(/<h1>[^<]{10,}<\/h1>/)
      expect(html).toContain('mailto:hello@demo.example')
      expect(inlineCode(html)).toEqual([])
    }
  })

  it('escapes the company’s name', () => {
    const company = poisoned(sampleCompany, 'name')
    expect(textPaths(sampleCompany)).toContain('name')
    expect(notFoundPage({ language: 'en', company })).not.toContain('<i data-poison')
  })

  it('links a website only by http and https', () => {
    const html = notFoundPage({ language: 'en', company: { ...sampleCompany, website: 'javascript:alert(1)' } })
    expect(html).not.toContain('javascript:')
  })
})
