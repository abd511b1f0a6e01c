import { describe, expect, it } from '@jest/globals'
import { priceFrom } from '@/src/domain/catalog/priceFrom'
import { publishChecks } from '@/src/domain/catalog/publishChecks'
import { tourDocumentFrom } from '@/src/domain/catalog/tourDocumentFrom'
import type { PictureFacts, TourFacts } from '@/src/domain/catalog/tourFacts'

const bay: PictureFacts = {
  id: 'bay',
  alt: { en: 'A bay' },
  credit: 'A photographer',
  licence: 'stock',
  licenceExpiresOn: null,
}

const day = {
  id: 'd1',
  title: { en: 'Arrival' },
  description: { en: 'You arrive.' },
  places: ['hanoi'],
  overnightPlace: 'hanoi',
}

const complete = {
  id: 't1',
  publicId: 'a-tour',
  _status: 'draft',
  title: { en: 'A tour' },
  shortDescription: { en: 'Short.' },
  destination: 'vietnam',
  styles: ['culture'],
  durationDays: 1,
  priceFromUsd: 900,
  image: 'bay',
  days: [day],
  inclusions: [{ id: 'i1', text: { en: 'Breakfast' } }],
}

const factsOf = (changes: object, around: Partial<TourFacts> = {}): TourFacts => ({
  tour: tourDocumentFrom({ data: { ...complete, ...changes }, locale: 'all' }),
  translations: {},
  pictures: new Map([['bay', bay]]),
  places: new Map([['hanoi', { id: 'hanoi', name: 'Hanoi', latitude: 21, longitude: 105.8 }]]),
  destinations: new Set(['vietnam']),
  styles: new Set(['culture']),
  variants: [],
  isPublicIdTaken: false,
  ...around,
})

const found = (changes: object, around?: Partial<TourFacts>, requiredLanguages: string[] = ['en']) =>
  publishChecks(factsOf(changes, around), { requiredLanguages, today: '2026-11-24' })
    .filter(({ code, language }) => code !== 'translation-missing' || requiredLanguages.includes(language ?? ''))
    .map(({ severity, code, path }) => `${severity} ${code} ${path}`)

const withPicture = (changes: Partial<PictureFacts>): Partial<TourFacts> => ({
  pictures: new Map([['bay', { ...bay, ...changes }]]),
})

describe('publishChecks', () => {
  it('finds nothing wrong with a complete tour', () => expect(found({})).toEqual([]))

  const table: [string, object, Partial<TourFacts> | undefined, string[]][] = [
    ['no title', { title: {} }, undefined, ['blocks text-missing title']],
    ['only spaces', { shortDescription: { en: ' ' } }, undefined, ['blocks text-missing shortDescription']],
    [
      'a day without words',
      { days: [{ ...day, description: {} }] },
      undefined,
      ['blocks text-missing days.0.description'],
    ],
    ['no destination', { destination: null }, undefined, ['blocks destination-missing destination']],
    ['a destination that is gone', { destination: 'burma' }, undefined, ['blocks destination-missing destination']],
    ['no style', { styles: [] }, undefined, ['blocks style-missing styles']],
    ['a style that is gone', { styles: ['culture', 'x'] }, undefined, ['blocks style-missing styles']],
    ['no price', { priceFromUsd: null }, undefined, ['blocks price-missing priceFromUsd']],
    ['no variant’s price', { priceMode: 'derived' }, undefined, ['blocks price-missing priceMode']],
    ['no picture', { image: null }, undefined, ['blocks picture-missing image']],
    [
      'only the website’s path',
      { image: null, imagePath: 'a.webp' },
      undefined,
      ['warns picture-outside-library image'],
    ],
    ['a picture that is gone', { gallery: ['x'] }, undefined, ['blocks picture-gone gallery']],
    ['no rights', {}, withPicture({ licence: 'unknown' }), ['blocks picture-without-rights image']],
    ['an ended licence', {}, withPicture({ licenceExpiresOn: '2026-11-23' }), ['blocks picture-licence-expired image']],
    [
      'a licence on its last day',
      {},
      withPicture({ licenceExpiresOn: '2026-11-24' }),
      ['warns picture-licence-ends-soon image'],
    ],
    ['a licence for years', {}, withPicture({ licenceExpiresOn: '2029-01-01' }), []],
    ['no words for the blind', {}, withPicture({ alt: {} }), ['blocks picture-without-alt image']],
    ['nobody credited', {}, withPicture({ credit: null }), ['warns picture-without-credit image']],
    ['own work without credit', {}, withPicture({ credit: null, licence: 'own_work' }), []],
    [
      'a place that is gone',
      {},
      { places: new Map() },
      ['blocks place-gone days.0.places', 'blocks place-gone days.0.places'],
    ],
    [
      'a place off the map',
      {},
      { places: new Map([['hanoi', { id: 'hanoi', name: 'Hanoi', latitude: null, longitude: null }]]) },
      ['warns place-without-coordinates days.0.places'],
    ],
    ['no days', { days: [] }, undefined, ['warns days-missing days']],
    ['too few days', { durationDays: 3 }, undefined, ['warns days-do-not-match durationDays']],
    [
      'a day nowhere',
      { days: [{ ...day, places: [], overnightPlace: null }] },
      undefined,
      ['warns day-empty days.0.places'],
    ],
    ['nothing included', { inclusions: [] }, undefined, ['warns inclusions-missing inclusions']],
    ['a public id twice', {}, { isPublicIdTaken: true }, ['blocks public-id-taken publicId']],
  ]
  it.each(table)('sees %s', (_case, changes, around, expected) => expect(found(changes, around)).toEqual(expected))

  it('asks for each required text of each required language, and names what blocks first', () =>
    expect(found({ title: { en: 'A tour', fr: 'Un tour' }, inclusions: [] }, {}, ['en', 'fr'])).toEqual([
      'blocks translation-missing shortDescription',
      'blocks translation-missing days.0.title',
      'blocks translation-missing days.0.description',
      'warns inclusions-missing inclusions',
    ]))

  it('warns once of every language it could be in', () =>
    expect(
      publishChecks(factsOf({}), { requiredLanguages: [], today: '2026-11-24' }).map(({ language, message }) => [
        language,
        message,
      ])[0],
    ).toEqual(['fr', '5 texts not translated into French: English is shown.']))
})

describe('priceFrom', () => {
  const variants = [
    { priceFromUsd: 900, active: true },
    { priceFromUsd: 500, active: false },
    { priceFromUsd: null, active: true },
    { priceFromUsd: 700, active: true },
  ]
  it.each([
    [{ priceMode: 'typed' as const, priceFromUsd: 1000 }, 1000],
    [{ priceMode: null, priceFromUsd: 1000 }, 1000],
    [{ priceMode: 'typed' as const, priceFromUsd: null }, null],
    [{ priceMode: 'derived' as const, priceFromUsd: 1000 }, 700],
  ])('of %j is %j', (tour, expected) => expect(priceFrom(tour, variants)).toBe(expected))
  it('is not known where no active variant has one', () =>
    expect(priceFrom({ priceMode: 'derived', priceFromUsd: 5 }, [])).toBeNull())
})
