import { describe, expect, it } from '@jest/globals'
import { demoDestinations, demoStyles } from '@/src/demo/demoTerms'
import { pictureTexts } from '@/src/demo/pictures/pictureTexts'
import { demoPlaces } from '@/src/demo/places/demoPlaces'
import { placeNames } from '@/src/demo/places/placeNames'
import { demoTours } from '@/src/demo/tours/demoTours'
import { demoTranslations } from '@/src/demo/tours/translations/demoTranslations'
import { translationLanguages } from '@/src/domain/catalog/translations'

const translations = Object.entries(demoTranslations).flatMap(([publicId, languages]) =>
  translationLanguages.flatMap((language) => {
    const translation = languages[language]
    return translation ? [{ publicId, language, translation }] : []
  }),
)

/** Every text in something, in its order. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : []

const inFrench = [
  ...translations.filter(({ language }) => language === 'fr').flatMap(({ translation }) => textsIn(translation)),
  ...[...demoDestinations, ...demoStyles].map(({ summary }) => summary.fr),
  ...Object.values(pictureTexts).map(({ fr }) => fr),
]

describe('the translations of the demo catalog', () => {
  it.each(translations)(
    '$publicId in $language says as much as its English, and fits the fields it is kept in',
    (one) => {
      const { translation } = one
      const tour = demoTours.find(({ publicId }) => publicId === one.publicId)
      const lists = ['highlights', 'inclusions', 'exclusions', 'days', 'variants', 'faq'] as const
      expect(lists.map((list) => translation[list]?.length)).toEqual(lists.map((list) => tour?.[list]?.length))
      expect(textsIn(translation).filter((text) => text.trim() !== text || text === '')).toEqual([])
      expect(translation.title.length).toBeLessThanOrEqual(160)
      expect(translation.shortDescription.length).toBeLessThanOrEqual(400)
      expect(translation.seasonality.length).toBeLessThanOrEqual(120)
      expect((translation.metaTitle ?? '').length).toBeLessThanOrEqual(70)
      expect((translation.metaDescription ?? '').length).toBeLessThanOrEqual(200)
      for (const [index, day] of translation.days.entries()) {
        expect(day.title.length).toBeLessThanOrEqual(160)
        expect(day.place.length).toBeLessThanOrEqual(120)
        expect((day.overnight ?? '').length).toBeLessThanOrEqual(160)
        expect(day.overnight === null).toBe(tour?.days[index]?.overnight === null)
        expect(day.description).not.toBe(tour?.days[index]?.description)
      }
    },
  )

  it('keeps a French sign on the line of its word', () => {
    expect(inFrench.length).toBeGreaterThan(100)
    expect(inFrench.filter((text) => /[^\u00a0]:|[^\u202f][;!?]|«[^\u00a0]|[^\u00a0]»|['"]/.test(text))).toEqual([])
  })

  it('quotes and asks as each language does', () => {
    const inLanguage = (wanted: string) =>
      translations.filter(({ language }) => language === wanted).flatMap(({ translation }) => textsIn(translation))
    expect(inLanguage('es').filter((text) => /^[^¿]*\?/.test(text) || /^[^¡]*!/.test(text))).toEqual([])
    expect(inLanguage('de').filter((text) => /['"”]/.test(text))).toEqual([])
  })

  it('has a Vietnamese name for each place of Vietnam, and no English word in the other languages', () => {
    const unnamed = demoPlaces.filter(({ name, country }) => country === 'Vietnam' && placeNames.get(name)?.vi === name)
    expect(unnamed).toEqual([])
    const english = [...placeNames].flatMap(([, names]) =>
      Object.values(names).filter((name) => /\b(National|Bay|City|Lake|River|airport)\b/.test(name)),
    )
    expect(english).toEqual([])
  })
})
