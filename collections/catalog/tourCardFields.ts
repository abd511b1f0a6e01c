import type { Field } from 'payload'
import { pictureOrPath } from '@/src/fields/pictureOrPath'
import { longTextRequiredInEnglish, requiredInEnglish } from '@/src/fields/requiredInEnglish'
import { textList } from '@/src/fields/textList'
import { translated } from '@/src/fields/translated'
import { wholeNumber } from '@/src/fields/wholeNumber'

/** What the website's list shows of a tour. */
export const tourCardFields: Field[] = [
  translated({
    name: 'title',
    type: 'text',
    required: true,
    maxLength: 160,
    validate: requiredInEnglish,
    admin: { components: { Cell: '@/src/admin/catalog/list/TourTitleCell#TourTitleCell' } },
  }),
  translated({
    name: 'shortDescription',
    type: 'textarea',
    required: true,
    maxLength: 400,
    validate: longTextRequiredInEnglish,
  }),
  {
    type: 'row',
    fields: [
      { name: 'destination', type: 'relationship', relationTo: 'destinations', required: true, index: true },
      { name: 'styles', type: 'relationship', relationTo: 'travel-styles', hasMany: true, required: true },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'durationDays',
        label: 'Days',
        type: 'number',
        required: true,
        min: 1,
        max: 120,
        validate: wholeNumber({ min: 1, max: 120 }),
      },
      {
        name: 'rating',
        type: 'number',
        min: 0,
        max: 5,
        admin: { step: 0.1, description: 'Of 5, as travelers gave it.' },
      },
    ],
  },
  textList({ name: 'highlights', label: 'Highlights', localized: true }),
  translated({
    name: 'seasonality',
    type: 'text',
    maxLength: 120,
    admin: { description: 'When it is at its best, such as “Best Nov–Feb”.' },
  }),
  {
    name: 'image',
    type: 'upload',
    relationTo: 'media',
    validate: pictureOrPath,
    admin: { description: 'The card shows it cropped around its focal point.' },
  },
  {
    name: 'fallbackImage',
    type: 'upload',
    relationTo: 'media',
    admin: { description: 'Shown when the first cannot be loaded; the same one when empty.' },
  },
]
