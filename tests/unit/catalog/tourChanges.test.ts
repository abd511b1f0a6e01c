import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { rowChanges } from '@/src/domain/catalog/rowChanges'
import { changesLine, tourChanges } from '@/src/domain/catalog/tourChanges'
import type { TourDocument } from '@/src/domain/catalog/tourDocument'
import { tourDocumentFrom } from '@/src/domain/catalog/tourDocumentFrom'
import { textPairs } from '@/src/domain/catalog/tourTextChanges'

const day = (id: string, title: string, more: object = {}) => ({
  id,
  title: { en: title },
  description: { en: `All about ${title}.` },
  places: [],
  meals: [],
  ...more,
})

const tour = (given: object = {}): TourDocument =>
  tourDocumentFrom({
    locale: 'all',
    data: {
      id: 'tour',
      publicId: 'hue-and-back',
      _status: 'draft',
      title: { en: 'Hue and back', de: 'Hue und zurück' },
      shortDescription: { en: 'There and back.' },
      destination: 'vietnam',
      styles: ['culture'],
      durationDays: 3,
      priority: 50,
      priceFromUsd: 900,
      days: [day('a', 'Hanoi'), day('b', 'Hue'), day('c', 'Saigon')],
      inclusions: [{ id: 'tea', text: { en: 'Tea' } }],
      gallery: ['bay', 'river'],
      ...given,
    },
  })

const names: Record<string, string> = { vietnam: 'Vietnam', laos: 'Laos', bay: 'The bay', hoian: 'Hoi An' }
const told = (before: object, after: object) =>
  tourChanges(tour(before), tour(after), (id) => names[id] ?? id).map(({ section, text }) => `${section}: ${text}`)

describe('two versions of a tour', () => {
  it('say nothing where they are the same', () => {
    expect(told({}, {})).toEqual([])
    expect(textPairs(tour(), tour())).toEqual([])
  })

  it('tell days apart that came, went, moved and took another’s place', () => {
    const [a, b, c, d] = [day('a', 'Hanoi'), day('b', 'Hue'), day('c', 'Saigon'), day('d', 'Hoi An')]
    expect(told({}, { days: [a, d, c] })).toEqual(['Days: Day 2: “Hue” replaced by “Hoi An”'])
    expect(told({}, { days: [a, b, c, d] })).toEqual(['Days: Day 4: “Hoi An” added'])
    expect(told({}, { days: [a, b] })).toEqual(['Days: Day 3: “Saigon” removed'])
    expect(told({}, { days: [c, a, b] })).toEqual(['Days: Day 3: “Saigon” moved to 1'])
  })

  it('name the language of each text, by the place its day has now', () => {
    const moved = [day('b', 'Hue', { title: { en: 'Hue', de: 'Kaiserstadt' } }), day('a', 'Hanoi'), day('c', 'Saigon')]
    expect(told({}, { days: moved, title: { en: 'Hue, and back', fr: 'Hué' } })).toEqual([
      'Card: English title changed',
      'Card: French title added',
      'Card: German title removed',
      'Days: Day 1: “Hanoi” moved to 2',
      'Days: Day 1: German title added',
    ])
  })

  it('name what a tour points to, and say what became of its price, pictures and standing', () => {
    const days = [day('a', 'Hanoi', { places: ['hoian'], meals: ['dinner'] }), day('b', 'Hue'), day('c', 'Saigon')]
    const after = {
      days,
      destination: 'laos',
      priceFromUsd: 1250,
      gallery: ['river', 'bay'],
      inclusions: [],
      _status: 'published',
      priority: 70,
    }
    expect(told({}, after)).toEqual([
      'Card: Destination: “Vietnam” → “Laos”',
      'Days: Day 1, places: “Hoi An” added',
      'Days: Day 1, meals: “dinner” added',
      'Variants and price: Price from: “US$ 900” → “US$ 1,250”',
      'Included: Included 1: “Tea” removed',
      'Gallery: Gallery: another order',
      'Publishing: Standing: “draft” → “published”',
      'Publishing: Priority: “50” → “70”',
    ])
    expect(told({ image: 'bay' }, { image: null })).toEqual(['Card: Picture: “The bay” → nothing'])
  })

  it('see that only the look of the introduction changed', () => {
    const written = (bold: 0 | 1) => ({ en: { root: { children: [{ text: 'Slowly.', format: bold }] } } })
    expect(told({ description: written(0) }, { description: written(1) })).toEqual([
      'Days: English introduction: its formatting changed',
    ])
  })

  it('pair the texts of both, those of rows that are gone too', () => {
    const pairs = textPairs(tour(), tour({ inclusions: [], title: { en: 'Hue', de: 'Hue und zurück' } }))
    expect(pairs.map(({ label, before, after }) => [label, before, after])).toEqual([
      ['Title', { en: 'Hue and back', de: 'Hue und zurück' }, { en: 'Hue', de: 'Hue und zurück' }],
      ['Included 1', { en: 'Tea' }, {}],
    ])
  })

  it('pair the texts of a row with those of the one whose place it took', () => {
    const pairs = textPairs(tour(), tour({ days: [day('a', 'Hanoi'), day('d', 'Hoi An'), day('c', 'Saigon')] }))
    expect(pairs.map(({ label, before, after }) => [label, before, after])).toEqual([
      ['Day 2, title', { en: 'Hue' }, { en: 'Hoi An' }],
      ['Day 2, description', { en: 'All about Hue.' }, { en: 'All about Hoi An.' }],
    ])
  })

  it('fit in a line', () => {
    const changes = tourChanges(tour(), tour({ days: [] }), String)
    expect(changesLine(changes)).toBe('Day 1: “Hanoi” removed; Day 2: “Hue” removed; Day 3: “Saigon” removed')
    const more = tourChanges(tour(), tour({ days: [], durationDays: 1, rating: 5 }), String)
    expect(changesLine(more)).toBe('Length in days: “3” → “1”; Rating: nothing → “5”; Day 1: “Hanoi” removed; 2 more')
  })
})

describe('rows', () => {
  const ids = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 })
  const rows = (of: string[]) => of.map((id) => ({ id }))

  it('are explained whole: every row that came, went or stands elsewhere, and no other', () => {
    fc.assert(
      fc.property(ids, ids, (before, after) => {
        const changes = rowChanges(rows(before), rows(after))
        const gone = changes.flatMap((each) => (/removed|replaced/.test(each.kind) ? [each.row.id] : []))
        const come = changes.flatMap((each) =>
          each.kind === 'added' ? [each.row.id] : each.kind === 'replaced' ? [each.by.id] : [],
        )
        const moved = changes.flatMap((each) => (each.kind === 'moved' ? [each.row.id] : []))
        expect(gone.toSorted()).toEqual(before.filter((id) => !after.includes(id)).toSorted())
        expect(come.toSorted()).toEqual(after.filter((id) => !before.includes(id)).toSorted())
        const stay = (of: string[], other: string[]) => of.filter((id) => other.includes(id) && !moved.includes(id))
        expect(stay(before, after)).toEqual(stay(after, before))
      }),
    )
  })
})
