import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { cardFrom } from '@/src/domain/catalog/cardFrom'
import { parseCatalogEntry } from '@/src/domain/catalog/parseCatalogEntry'
import type { TourCard } from '@/src/domain/catalog/tourCard'

const entry: TourCard = {
  id: 'trip-demo-river',
  title: 'Slow River',
  shortDescription: 'Ten days along the river.',
  destinationCountry: 'Laos',
  styles: ['Culture'],
  priority: 50,
  durationDays: 10,
  priceFrom: 980,
  image: 'assets/tours/laos/river.webp',
  fallbackImage: 'https://example.com/river.webp',
  highlights: ['Luang Prabang at dawn'],
  seasonality: 'Best Nov-Feb',
  rating: 5,
}
const without = (field: keyof TourCard) => Object.fromEntries(Object.entries(entry).filter(([key]) => key !== field))

describe('an entry of the website’s catalog', () => {
  it('is read as it is', () => expect(parseCatalogEntry(entry)).toEqual({ accepted: true, entry, ignoredFields: [] }))

  it.each(['priceFrom', 'rating'] as const)('needs no %s', (field) => {
    expect(parseCatalogEntry(without(field))).toEqual({ accepted: true, entry: without(field), ignoredFields: [] })
  })

  it('says which of its fields are not ours', () => {
    expect(parseCatalogEntry({ ...entry, badge: 'New', owner: 1 })).toEqual({
      accepted: true,
      entry,
      ignoredFields: ['badge', 'owner'],
    })
  })

  it.each<[string, unknown, RegExp]>([
    ['an id with spaces', { ...entry, id: 'Trip River' }, /^id: is not lower-case words/],
    ['an id that is a number', { ...entry, id: 7 }, /^id: .*string/],
    ['no title', without('title'), /^title: /],
    ['an empty title', { ...entry, title: '  ' }, /^title: is empty/],
    ['a title too long', { ...entry, title: 'x'.repeat(161) }, /^title: is longer than 160/],
    ['a title with a NUL byte', { ...entry, title: 'a\u0000b' }, /^title: holds bytes/],
    ['a price as text', { ...entry, priceFrom: '980' }, /^priceFrom: .*number/],
    ['a price with cents', { ...entry, priceFrom: 980.5 }, /^priceFrom: .*int/],
    ['a negative price', { ...entry, priceFrom: -1 }, /^priceFrom: /],
    ['a null price', { ...entry, priceFrom: null }, /^priceFrom: /],
    ['a rating over 5', { ...entry, rating: 5.1 }, /^rating: /],
    ['no days', { ...entry, durationDays: 0 }, /^durationDays: /],
    ['half days', { ...entry, durationDays: 9.5 }, /^durationDays: /],
    ['styles as text', { ...entry, styles: 'Culture' }, /^styles: .*array/],
    ['no styles', { ...entry, styles: [] }, /^styles: names no style/],
    ['a style that is no text', { ...entry, styles: ['Culture', 3] }, /^styles\.1: /],
    ['a picture outside the folder', { ...entry, image: 'assets/../../etc/passwd' }, /^image: is neither/],
    ['a picture at an absolute path', { ...entry, image: '/etc/passwd' }, /^image: is neither/],
    ['a picture at a drive', { ...entry, fallbackImage: 'C:\\river.webp' }, /^fallbackImage: is neither/],
    ['a list', [entry], /^entry: /],
    ['nothing', null, /^entry: /],
  ])('is refused with %s', (_, given, reason) => {
    const parsed = parseCatalogEntry(given)
    expect(parsed.accepted).toBe(false)
    expect(parsed).toHaveProperty('reasons', expect.arrayContaining([expect.stringMatching(reason)]))
  })

  it('is called by its id when refused', () => {
    expect(parseCatalogEntry({ ...entry, priority: 'high' })).toMatchObject({ accepted: false, id: 'trip-demo-river' })
    expect(parseCatalogEntry('x')).toMatchObject({ accepted: false, id: null })
  })

  it('comes back field for field as a card', () => {
    const words = fc.stringMatching(/^[a-zA-Zéđ][a-zA-Z éđ]{0,40}$/)
    const anyEntry = fc.record(
      {
        id: fc.stringMatching(/^[a-z0-9]{1,10}(-[a-z0-9]{1,10}){0,4}$/),
        title: words,
        shortDescription: words,
        destinationCountry: words,
        styles: fc.array(words, { minLength: 1, maxLength: 3 }),
        priority: fc.nat({ max: 1000 }),
        durationDays: fc.integer({ min: 1, max: 120 }),
        priceFrom: fc.nat({ max: 100_000 }),
        image: fc.constantFrom('assets/a.webp', 'https://example.com/a.webp'),
        fallbackImage: fc.constant('assets/b.webp'),
        highlights: fc.array(words, { maxLength: 4 }),
        seasonality: words,
        rating: fc.integer({ min: 0, max: 50 }).map((tenths) => tenths / 10),
      },
      {
        requiredKeys: [
          'id',
          'title',
          'shortDescription',
          'destinationCountry',
          'styles',
          'priority',
          'durationDays',
          'image',
          'fallbackImage',
          'highlights',
          'seasonality',
        ],
      },
    )
    fc.assert(
      fc.property(anyEntry, (given) => {
        const parsed = parseCatalogEntry(given)
        if (!parsed.accepted) throw new Error(parsed.reasons.join())
        const { id, ...rest } = parsed.entry
        expect(JSON.parse(JSON.stringify(cardFrom({ publicId: id, ...rest })))).toEqual(
          JSON.parse(JSON.stringify(given)),
        )
      }),
    )
  })
})
