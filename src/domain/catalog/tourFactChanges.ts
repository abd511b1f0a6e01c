import type { TourDocument, TourDocumentDay, VariantOffer } from './tourDocument'

/** Names what a tour points to: a place, a destination, a style, a picture. */
export type NameOf = (id: string) => string

export type FactChange = { path: string; text: string }

type Value = string | number | null

const shown = (value: Value): string => (value === null || value === '' ? 'nothing' : `“${value}”`)
const dollars = (amount: number | null): string | null =>
  amount === null ? null : `US$ ${amount.toLocaleString('en-US')}`

const one = (path: string, label: string, [before, after]: [Value, Value]): FactChange[] =>
  before === after ? [] : [{ path, text: `${label}: ${shown(before)} → ${shown(after)}` }]

const list = (path: string, label: string, [before, after]: [readonly string[], readonly string[]], name: NameOf) => {
  const added = after.filter((id) => !before.includes(id)).map((id) => `${shown(name(id))} added`)
  const removed = before.filter((id) => !after.includes(id)).map((id) => `${shown(name(id))} removed`)
  const kept = (ids: readonly string[], of: readonly string[]) => ids.filter((id) => of.includes(id)).join()
  const turned = kept(before, after) === kept(after, before) ? [] : ['another order']
  const said = [...added, ...removed, ...turned]
  return said.length === 0 ? [] : [{ path, text: `${label}: ${said.join(', ')}` }]
}

const nameIn = (name: NameOf, ...ids: (string | null)[]) => ids.map((id) => id && name(id)) as [Value, Value]
const itself: NameOf = (word) => word.replaceAll('_', ' ')
const prices = { typed: 'typed', derived: 'the cheapest variant’s' }

/** Of variants both versions know: one that came or went is told of by what was done to it. */
const variantChanges = (before: readonly VariantOffer[], after: readonly VariantOffer[], name: NameOf): FactChange[] =>
  after.flatMap((is, index) => {
    const was = before.find(({ variant }) => variant === is.variant)
    if (!was) return []
    const [path, label] = [`variantOffers.${index}`, `Variant “${name(is.variant)}”`]
    return [
      ...one(path, `${label}, price from`, [dollars(was.priceFromUsd), dollars(is.priceFromUsd)]),
      ...one(path, `${label}, on the website`, [was.active ? 'yes' : 'no', is.active ? 'yes' : 'no']),
    ]
  })

/** Says what changed in the single facts of a tour, its rows and texts aside. */
export const tourFactChanges = (before: TourDocument, after: TourDocument, name: NameOf): FactChange[] => [
  ...one('destination', 'Destination', nameIn(name, before.destination, after.destination)),
  ...list('styles', 'Styles', [before.styles, after.styles], name),
  ...one('durationDays', 'Length in days', [before.durationDays, after.durationDays]),
  ...one('rating', 'Rating', [before.rating, after.rating]),
  ...one('image', 'Picture', nameIn(name, before.image, after.image)),
  ...one('fallbackImage', 'Fallback picture', nameIn(name, before.fallbackImage, after.fallbackImage)),
  ...one('priceMode', 'Price from is', [prices[before.priceMode], prices[after.priceMode]]),
  ...one('priceFromUsd', 'Price from', [dollars(before.priceFromUsd), dollars(after.priceFromUsd)]),
  ...variantChanges(before.variantOffers, after.variantOffers, name),
  ...list('gallery', 'Gallery', [before.gallery, after.gallery], name),
  ...one('_status', 'Standing', [before.status, after.status]),
  ...one('priority', 'Priority', [before.priority, after.priority]),
  ...one('publicId', 'Public id', [before.publicId, after.publicId]),
  ...one('imagePath', 'Path of the picture', [before.imagePath, after.imagePath]),
  ...one('fallbackImagePath', 'Path of the fallback picture', [before.fallbackImagePath, after.fallbackImagePath]),
]

/** Says what changed in the facts of one day that both versions have. */
export const dayFactChanges = (
  [before, after]: [TourDocumentDay, TourDocumentDay],
  { index, name }: { index: number; name: NameOf },
): FactChange[] => {
  const [path, day] = [`days.${index}`, `Day ${index + 1}`]
  return [
    ...list(`${path}.places`, `${day}, places`, [before.places, after.places], name),
    ...one(`${path}.overnightPlace`, `${day}, night in`, nameIn(name, before.overnightPlace, after.overnightPlace)),
    ...list(`${path}.meals`, `${day}, meals`, [before.meals, after.meals], itself),
    ...list(`${path}.transport`, `${day}, transport`, [before.transport, after.transport], itself),
    ...one(`${path}.picture`, `${day}, picture`, nameIn(name, before.picture, after.picture)),
  ]
}
