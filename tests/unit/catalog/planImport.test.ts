import { describe, expect, it } from '@jest/globals'
import type { CatalogEntry } from '@/src/domain/catalog/parseCatalogEntry'
import { type KnownTour, planImport } from '@/src/domain/catalog/planImport'

const entry: CatalogEntry = {
  id: 'a-tour',
  title: 'A tour',
  shortDescription: 'Short.',
  destinationCountry: 'Laos',
  styles: ['Culture', 'Food'],
  priority: 50,
  durationDays: 9,
  priceFrom: 900,
  image: 'a.webp',
  fallbackImage: 'b.webp',
  highlights: ['One', 'Two'],
  seasonality: 'Best Nov-Feb',
  rating: 4.8,
}
const known: KnownTour = { ...entry, priceFrom: 900, rating: 4.8, isPublished: true, hasDraft: false }
const { priceFrom: _price, rating: _rating, ...unpriced } = entry

describe('planImport', () => {
  it.each<[string, Partial<KnownTour>, CatalogEntry, string[]]>([
    ['nothing', {}, entry, []],
    [
      'nothing where only the case of a name differs',
      { destinationCountry: 'LAOS', styles: ['culture', 'food'] },
      entry,
      [],
    ],
    ['nothing where neither knows a price', { priceFrom: null, rating: null }, unpriced, []],
    ['a price that went', {}, unpriced, ['priceFrom', 'rating']],
    ['a price that came', { priceFrom: null }, entry, ['priceFrom']],
    ['the order of styles', { styles: ['Food', 'Culture'] }, entry, ['styles']],
    ['a highlight', { highlights: ['One'] }, entry, ['highlights']],
    ['a picture’s path', { image: null }, entry, ['image']],
    ['nothing, whatever staff are drafting', { hasDraft: true }, entry, []],
  ])('changes %s', (_name, here, wanted, fields) => {
    expect(planImport({ ...known, ...here }, wanted)).toEqual(fields)
  })

  it.each<[string, Partial<KnownTour>]>([
    ['tour-is-not-published', { isPublished: false }],
    ['tour-has-a-draft', { hasDraft: true, title: 'Other' }],
  ])('refuses with %s', (code, here) => {
    expect(() => planImport({ ...known, ...here }, entry)).toThrow(expect.objectContaining({ code }))
  })
})
