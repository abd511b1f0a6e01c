import type { Field } from 'payload'
import { meals } from '@/src/domain/shared/meals'
import { fact } from '@/src/fields/fact'
import { jsonFact } from '@/src/fields/jsonFact'
import { options } from '@/src/fields/options'

/** The days a visitor put together on the website, rebuilt from the published tours: the first draft of a quote. */
export const leadItinerary: Field[] = [
  {
    name: 'itinerary',
    label: 'Draft itinerary',
    type: 'array',
    labels: { singular: 'Day', plural: 'Days' },
    admin: { initCollapsed: true, components: { RowLabel: '@/src/admin/shared/DayRowLabel#DayRowLabel' } },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'title', type: 'text', required: true, maxLength: 160 },
          { name: 'place', type: 'text', maxLength: 120 },
        ],
      },
      { name: 'description', type: 'textarea', required: true, maxLength: 5000 },
      {
        type: 'row',
        fields: [
          { name: 'meals', type: 'select', hasMany: true, options: options(meals), enumName: 'enum_lead_meals' },
          { name: 'overnight', type: 'text', maxLength: 160 },
        ],
      },
      { name: 'picture', type: 'upload', relationTo: 'media' },
      {
        type: 'row',
        fields: [
          fact({ name: 'tourId', label: 'From the tour', type: 'text' }),
          fact({ name: 'tourDay', label: 'Its day', type: 'number' }),
        ],
      },
    ],
  },
  jsonFact({
    name: 'itineraryUnknown',
    label: 'Chosen, but not found',
    admin: {
      description: 'Days the visitor chose that no published tour has.',
      condition: ({ itineraryUnknown }) => Boolean(itineraryUnknown),
    },
  }),
]
