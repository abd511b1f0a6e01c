import type { MarkupRule } from '@/src/payload-types'
import { type DemoYears, tetNights } from './demoYears'

/** A rule of the demo; partner and places by their names. */
export type DemoMarkup = Pick<
  MarkupRule,
  'name' | 'level' | 'percent' | 'componentType' | 'seasonFrom' | 'seasonTo'
> & { partner?: string; place?: string; placeFrom?: string }

const boat = { level: 'partner', partner: 'Demo Bay Cruises' } as const

/** What the demo puts on net prices until a quote says otherwise. */
export const demoMarkups = (years: DemoYears): DemoMarkup[] => {
  const [nextTet] = tetNights(years).slice(-1)
  return [
    { name: 'Demo default', level: 'default', percent: '25' },
    { name: 'Demo stays', level: 'component_type', componentType: 'accommodation', percent: '22' },
    { name: 'Demo flights and boats', level: 'component_type', componentType: 'transport', percent: '12' },
    { name: 'Demo fees', level: 'component_type', componentType: 'fee', percent: '10' },
    // A road every guest knows the price of.
    {
      name: 'Demo cars from Hanoi to the harbour',
      level: 'component_type',
      componentType: 'transfer',
      placeFrom: 'Hanoi',
      place: 'Cat Ba',
      percent: '20',
    },
    // Less than other stays, since the boat is easily compared; not at Tet, when every cabin is taken.
    { ...boat, name: 'Demo boat on the bay', percent: '18' },
    ...(nextTet
      ? [
          {
            ...boat,
            name: 'Demo boat on the bay at Tet',
            seasonFrom: nextTet.from,
            seasonTo: nextTet.to,
            percent: '28',
          },
        ]
      : []),
  ]
}
