import { describe, expect, it } from '@jest/globals'
import { tourDocumentFrom } from '@/src/domain/catalog/tourDocumentFrom'
import { tourTexts } from '@/src/domain/catalog/tourTexts'
import { recordTranslations, type TranslationRecord, translationState } from '@/src/domain/catalog/translations'

const at = '2026-11-24T00:00:00.000Z'
const base = {
  title: { en: 'One', fr: 'Un' },
  shortDescription: { en: 'Short' },
  days: [{ id: 'a', title: { en: 'Day A', fr: 'Jour A' }, description: { en: 'Text' } }],
}
const textsOf = (changes: object) => tourTexts(tourDocumentFrom({ data: { ...base, ...changes }, locale: 'all' }))
const recorded = (
  record: TranslationRecord,
  before: object,
  changes: object,
  confirmed?: { key: string; language: string }[],
) => recordTranslations({ record, before: textsOf(before), after: textsOf(changes), confirmed, at })
const french = (changes: object, record: TranslationRecord) =>
  Object.fromEntries(translationState(textsOf(changes), record).map(({ key, standing }) => [key, standing.fr]))

describe('translations', () => {
  const first = recordTranslations({ record: {}, before: [], after: textsOf({}), at })

  it('are missing, current, or nothing to translate', () =>
    expect(french({ seasonality: { fr: 'Été' } }, first)).toEqual({
      title: 'current',
      shortDescription: 'missing',
      seasonality: 'none',
      'days.a.title': 'current',
      'days.a.description': 'missing',
    }))

  it('are outdated once their English says something else, and current again when it says the old thing', () => {
    const changed = { title: { en: 'Two', fr: 'Un' } }
    const record = recorded(first, {}, changed)
    expect(french(changed, record).title).toBe('outdated')
    expect(french({}, record).title).toBe('current')
  })

  it('are current when written anew or confirmed', () => {
    const changed = { title: { en: 'Two', fr: 'Un' } }
    const record = recorded(first, {}, changed)
    expect(
      french({ title: { en: 'Two', fr: 'Deux' } }, recorded(record, changed, { title: { en: 'Two', fr: 'Deux' } }))
        .title,
    ).toBe('current')
    expect(french(changed, recorded(record, changed, changed, [{ key: 'title', language: 'fr' }])).title).toBe(
      'current',
    )
    expect(french(changed, recorded(record, changed, changed, [{ key: 'title', language: 'de' }])).title).toBe(
      'outdated',
    )
  })

  it('that nothing was written down of count as made from the English they had until it changes', () => {
    expect(french({}, {}).title).toBe('current')
    const changed = { title: { en: 'Two', fr: 'Un' } }
    expect(french(changed, recorded({}, {}, changed)).title).toBe('outdated')
  })

  it('follow their row when days are moved, and are forgotten with it', () => {
    const other = { id: 'b', title: { en: 'Day B' }, description: { en: 'Text' } }
    const moved = { days: [other, ...base.days] }
    const record = recorded(first, {}, moved)
    expect(french(moved, record)['days.a.title']).toBe('current')
    expect(Object.keys(recorded(record, moved, { days: [other] }))).toEqual(['title'])
  })

  it('do not mind formatting', () => {
    const rich = (format: number) => ({
      root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text: 'Words', format }] }] },
    })
    const [plain, bold] = [0, 1].map((format) => ({ description: { en: rich(format), fr: rich(0) } }))
    const record = recorded({}, {}, plain ?? {})
    expect(french(bold ?? {}, recorded(record, plain ?? {}, bold ?? {})).description).toBe('current')
  })

  it('of one language’s form are laid over what the others say', () => {
    const before = tourDocumentFrom({ data: base, locale: 'all' })
    const form = { title: 'Eins', shortDescription: null, days: [{ id: 'a', title: 'Tag A', description: null }] }
    expect(tourDocumentFrom({ data: form, locale: 'de', before })).toMatchObject({
      title: { en: 'One', fr: 'Un', de: 'Eins' },
      shortDescription: { en: 'Short' },
      days: [{ title: { en: 'Day A', fr: 'Jour A', de: 'Tag A' } }],
    })
  })
})
