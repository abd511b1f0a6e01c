import { describe, expect, it } from '@jest/globals'
import { demoPictures } from '@/src/demo/pictures/demoPictures'
import { demoPlaces } from '@/src/demo/places/demoPlaces'
import { placesNamedIn } from '@/src/demo/places/placesNamedIn'
import { demoTours } from '@/src/demo/tours/demoTours'

const countries = ['Vietnam', 'Thailand', 'Cambodia', 'Laos']
const styles = ['Adventure', 'Beach', 'Budget', 'Culture', 'Family', 'Food', 'Luxury']

describe('the demo catalog', () => {
  it('covers every country and style with at least twelve tours', () => {
    expect(demoTours.length).toBeGreaterThanOrEqual(12)
    expect(countries.filter((country) => !demoTours.some((tour) => tour.country === country))).toEqual([])
    expect(styles.filter((style) => !demoTours.some((tour) => tour.styles.some((own) => own === style)))).toEqual([])
  })

  it('gives each tour an id of its own', () => {
    const ids = demoTours.map((tour) => tour.publicId)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !/^demo-[a-z]+(-[a-z]+)+$/.test(id))).toEqual([])
  })

  it.each(demoTours)('$publicId fits the fields it is kept in', (tour) => {
    expect(tour.days.length).toBeGreaterThanOrEqual(8)
    expect(tour.days.length).toBeLessThanOrEqual(14)
    expect(tour.title.length).toBeLessThanOrEqual(160)
    expect(tour.shortDescription.length).toBeLessThanOrEqual(400)
    expect(tour.seasonality.length).toBeLessThanOrEqual(120)
    expect(tour.highlights.length).toBeGreaterThanOrEqual(3)
    expect(tour.inclusions.length).toBeGreaterThanOrEqual(4)
    for (const day of tour.days) {
      expect(day.title.length).toBeLessThanOrEqual(160)
      expect(day.place.length).toBeLessThanOrEqual(120)
      expect((day.overnight ?? '').length).toBeLessThanOrEqual(160)
    }
  })

  it.each(demoTours)('$publicId sleeps somewhere every night but the last', (tour) => {
    const open = tour.days.flatMap((day, index) => (day.overnight === null ? [index + 1] : []))
    expect(open).toEqual([tour.days.length])
  })

  it.each(demoTours)('$publicId leads on every day to a place of its country', (tour) => {
    const inCountry = new Set(demoPlaces.filter(({ country }) => country === tour.country).map(({ name }) => name))
    for (const { place } of tour.days) {
      expect([place, placesNamedIn(place).length]).not.toEqual([place, 0])
      expect(placesNamedIn(place).filter((name) => !inCountry.has(name))).toEqual([])
    }
  })

  it('reads the places of a day in the order they are reached, each once', () => {
    expect(placesNamedIn('Hue to Hoi An')).toEqual(['Hue', 'Hoi An'])
    expect(placesNamedIn('Wat Phou, Champasak')).toEqual(['Wat Phou', 'Champasak'])
    expect(placesNamedIn('Phuket airport')).toEqual(['Phuket airport'])
    expect(placesNamedIn('A private island')).toEqual([])
  })

  it.each(demoTours)('$publicId starts at the price of its simplest variant', (tour) => {
    expect(Math.min(...tour.variants.map((variant) => variant.priceFromUsd))).toBe(tour.priceFromUsd)
  })

  it('shows every drawn picture somewhere, and no more than 24', () => {
    const used = new Set<string>(
      demoTours.flatMap((tour) => [tour.image, ...tour.gallery, ...tour.days.map((day) => day.picture)]),
    )
    expect([...used].sort()).toEqual(Object.keys(demoPictures).sort())
    expect(used.size).toBeLessThanOrEqual(24)
  })
})
