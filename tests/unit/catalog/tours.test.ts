import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { cardFrom } from '@/src/domain/catalog/cardFrom'
import { filterTours } from '@/src/domain/catalog/filterTours'
import type { ListedTour } from '@/src/domain/catalog/listedTour'
import { isPublicId, publicIdFrom } from '@/src/domain/catalog/publicId'
import { sortTours, tourSorts } from '@/src/domain/catalog/sortTours'
import type { PublishedTour, TourCard } from '@/src/domain/catalog/tourCard'

const published: PublishedTour = {
  publicId: 'demo-river',
  title: 'Slow River',
  shortDescription: 'Ten days along the river.',
  destinationCountry: 'Laos',
  styles: ['Culture', 'Food'],
  priority: 50,
  durationDays: 10,
  priceFrom: 980,
  image: 'assets/river.webp',
  fallbackImage: 'assets/river.webp',
  highlights: ['Luang Prabang at dawn'],
  seasonality: 'Best Nov-Feb',
  rating: 4.8,
}

const tour = (id: string, given: Partial<TourCard> = {}, publishedAt: string | null = null): ListedTour => ({
  card: { ...cardFrom(published), id, ...given },
  publishedAt,
})
const ids = (tours: ListedTour[]) => tours.map(({ card }) => card.id)

describe('a tour’s card', () => {
  it('has the feed’s keys in the feed’s order', () => {
    expect(Object.keys(cardFrom(published)).join()).toBe(
      'id,title,shortDescription,destinationCountry,styles,priority,durationDays,priceFrom,image,fallbackImage,highlights,seasonality,rating',
    )
  })

  it.each([
    ['priceFrom', null],
    ['priceFrom', undefined],
    ['rating', null],
    ['rating', undefined],
  ])('has no %s where it is %s', (field, value) => {
    expect(cardFrom({ ...published, [field]: value })).not.toHaveProperty(field)
  })

  it('keeps a price and a rating of 0, and whole dollars only', () => {
    expect(cardFrom({ ...published, priceFrom: 0, rating: 0 })).toMatchObject({ priceFrom: 0, rating: 0 })
    expect(cardFrom({ ...published, priceFrom: 979.6 }).priceFrom).toBe(980)
  })
})

describe('sorting', () => {
  const tours = [
    tour('c', { priority: 80, priceFrom: 900, durationDays: 9, rating: 4.6 }, '2026-03-01T00:00:00Z'),
    tour('b', { priority: 80, priceFrom: undefined, durationDays: 12, rating: 5 }, null),
    tour('a', { priority: 50, priceFrom: 600, durationDays: 9, rating: undefined }, '2026-05-01T00:00:00Z'),
  ]

  it.each([
    ['priority', ['b', 'c', 'a']],
    ['price_asc', ['a', 'c', 'b']],
    ['price_desc', ['c', 'a', 'b']],
    ['duration_asc', ['a', 'c', 'b']],
    ['duration_desc', ['b', 'a', 'c']],
    ['rating', ['b', 'c', 'a']],
    ['newest', ['a', 'c', 'b']],
  ] as const)('by %s', (sort, expected) => expect(ids(sortTours(tours, sort))).toEqual(expected))

  it('is by priority unless asked, and leaves the list it was given', () => {
    expect(ids(sortTours(tours))).toEqual(['b', 'c', 'a'])
    expect(ids(tours)).toEqual(['c', 'b', 'a'])
  })

  it.each(tourSorts)('by %s is the same whatever order they come in', (sort) => {
    const anyTour = fc.record({
      id: fc.uuid(),
      priority: fc.nat({ max: 2 }),
      priceFrom: fc.option(fc.nat({ max: 2 }), { nil: undefined }),
    })
    fc.assert(
      fc.property(fc.uniqueArray(anyTour, { selector: ({ id }) => id }), (given) => {
        const listed = given.map(({ id, ...card }) => tour(id, card))
        expect(ids(sortTours(listed.toReversed(), sort))).toEqual(ids(sortTours(listed, sort)))
      }),
    )
  })
})

describe('filtering', () => {
  const tours = [
    tour('hoi-an', {
      title: 'Lanterns of Hội An',
      destinationCountry: 'Vietnam',
      styles: ['Culture'],
      highlights: ['Đà Nẵng beach'],
    }),
    tour('mekong', { title: 'Slow Mekong', destinationCountry: 'Laos', styles: ['Culture', 'Food'] }),
  ]

  it.each([
    [{}, ['hoi-an', 'mekong']],
    [{ dest: 'all', style: '', q: '  ' }, ['hoi-an', 'mekong']],
    [{ dest: 'ALL', style: null }, ['hoi-an', 'mekong']],
    [{ dest: 'vietnam' }, ['hoi-an']],
    [{ dest: 'VIETNAM', style: 'food' }, []],
    [{ style: 'Food' }, ['mekong']],
    [{ style: 'Foo' }, []],
    [{ q: 'hoi an' }, ['hoi-an']],
    [{ q: 'an HỘI' }, ['hoi-an']],
    [{ q: 'da nang' }, ['hoi-an']],
    [{ q: 'slow laos' }, ['mekong']],
    [{ q: 'slow vietnam' }, []],
    [{ q: '100%_' }, []],
  ])('%j', (filter, expected) => expect(ids(filterTours(tours, filter))).toEqual(expected))
})

describe('public ids', () => {
  it.each([
    ['Hội An & Huế', 'hoi-an-hue'],
    ['  Đà Nẵng!  ', 'da-nang'],
    ['Vietnam 10 Days', 'vietnam-10-days'],
    ['???', 'tour'],
  ])('%s', (title, id) => expect(publicIdFrom(title)).toBe(id))

  it.each(['', 'Hoi-An', 'hoi an', '-hoi', 'hoi--an', '../x', 'a'.repeat(121)])('“%s” is none', (id) =>
    expect(isPublicId(id)).toBe(false),
  )

  it('are valid for any title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => expect(isPublicId(publicIdFrom(title))).toBe(true)),
    )
  })
})
