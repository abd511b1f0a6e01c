import type { Field } from 'payload'
import { transports } from '@/src/domain/catalog/transports'
import { meals } from '@/src/domain/shared/meals'
import { options } from '@/src/fields/options'
import { longTextRequiredInEnglish, requiredInEnglish } from '@/src/fields/requiredInEnglish'
import { translated } from '@/src/fields/translated'

/** What a tour's itinerary says of one day. */
export const tourDayFields: Field[] = [
  translated({
    name: 'title',
    type: 'text',
    required: true,
    maxLength: 160,
    validate: requiredInEnglish,
  }),
  {
    type: 'row',
    fields: [
      {
        name: 'places',
        type: 'relationship',
        relationTo: 'places',
        hasMany: true,
        admin: { description: 'In the order they are reached: the map of the route follows them.' },
      },
      translated({
        name: 'place',
        label: 'Place, in words',
        type: 'text',
        maxLength: 120,
        admin: { description: 'Printed above the day; the names of the places when empty.' },
      }),
    ],
  },
  translated({
    name: 'description',
    type: 'textarea',
    required: true,
    validate: longTextRequiredInEnglish,
  }),
  {
    type: 'row',
    fields: [
      { name: 'overnightPlace', label: 'Night in', type: 'relationship', relationTo: 'places' },
      translated({ name: 'overnight', label: 'Where one sleeps, in words', type: 'text', maxLength: 160 }),
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'meals', type: 'select', hasMany: true, options: options(meals), enumName: 'enum_tour_meals' },
      {
        name: 'transport',
        type: 'select',
        hasMany: true,
        options: options(transports),
        enumName: 'enum_tour_transport',
      },
    ],
  },
  { name: 'picture', type: 'upload', relationTo: 'media' },
]
