import type { CollectionConfig } from 'payload'
import { deriveJourney } from '@/hooks/partners/deriveJourney'
import { guardComponentInUse } from '@/hooks/partners/guardComponentInUse'
import { recordChange, recordDeletion } from '@/hooks/shared/recordChange'
import { collectionAccess } from '@/src/access/collectionAccess'
import { role } from '@/src/access/predicates'
import { keepsPartners, seesComponents } from '@/src/access/supplierRights'
import { componentTypes, isJourney } from '@/src/domain/shared/componentTypes'
import { editableBy } from '@/src/fields/editableBy'
import { options } from '@/src/fields/options'
import { longTextRequiredInEnglish, requiredInEnglish } from '@/src/fields/requiredInEnglish'
import { wholeNumber } from '@/src/fields/wholeNumber'

const headcount = (name: string, label: string) =>
  ({ name, label, type: 'number', min: 0, validate: wholeNumber({ min: 0, max: 999 }) }) as const

/** What is sold inside a quote: a hotel, a transfer, a guide's day. Room types and net prices are in rate cards. */
export const Components: CollectionConfig = {
  slug: 'components',
  enableQueryPresets: true,
  admin: {
    group: 'Suppliers',
    useAsTitle: 'name',
    defaultColumns: ['name', 'type', 'partner', 'place', 'active', 'updatedAt'],
    listSearchableFields: ['name', 'title'],
    description: 'A hotel, a transfer, an activity, a guide’s day. Room types and prices are in the rate cards.',
    components: { beforeListTable: ['@/src/admin/shared/ListTools#ListTools'] },
  },
  access: collectionAccess({
    create: keepsPartners,
    read: seesComponents,
    update: [...keepsPartners, role('content')],
    delete: [role('manager')],
  }),
  defaultSort: 'name',
  hooks: {
    beforeChange: [deriveJourney],
    beforeDelete: [guardComponentInUse],
    afterChange: [recordChange('components')],
    afterDelete: [recordDeletion('components')],
  },
  fields: [
    ...editableBy(keepsPartners, [
      {
        name: 'name',
        label: 'Our name for it',
        type: 'text',
        required: true,
        maxLength: 160,
        admin: { placeholder: 'Lotus Hotel, Hoi An' },
      },
      {
        type: 'row',
        fields: [
          {
            name: 'type',
            type: 'select',
            required: true,
            index: true,
            options: options(componentTypes),
            enumName: 'enum_components_type',
          },
          { name: 'partner', type: 'relationship', relationTo: 'partners', index: true },
          {
            name: 'place',
            type: 'relationship',
            relationTo: 'places',
            index: true,
            admin: { description: 'Where it is, or where a journey leads.' },
          },
          {
            name: 'placeFrom',
            label: 'From',
            type: 'relationship',
            relationTo: 'places',
            admin: { condition: ({ type }) => isJourney(type), description: 'Where the journey begins.' },
          },
        ],
      },
      {
        name: 'capacity',
        type: 'group',
        admin: { description: 'Of one room, vehicle or group; empty where nobody counts.' },
        fields: [
          {
            type: 'row',
            fields: [
              headcount('peopleMax', 'People'),
              headcount('adultsMax', 'Adults'),
              headcount('childrenMax', 'Children'),
              headcount('infantsMax', 'Infants'),
            ],
          },
        ],
      },
      {
        name: 'active',
        type: 'checkbox',
        defaultValue: true,
        admin: { position: 'sidebar', components: { Cell: '@/src/admin/shared/YesNoCell#YesNoCell' } },
      },
      {
        name: 'markup',
        type: 'ui',
        admin: {
          position: 'sidebar',
          components: { Field: '@/src/admin/quote/ComponentMarkup#ComponentMarkup' },
        },
      },
      { name: 'internalNote', type: 'textarea', maxLength: 2000, admin: { position: 'sidebar' } },
    ]),
    {
      type: 'collapsible',
      label: 'What the customer reads and sees',
      fields: [
        {
          name: 'title',
          type: 'text',
          required: true,
          localized: true,
          maxLength: 160,
          validate: requiredInEnglish,
        },
        {
          name: 'description',
          type: 'textarea',
          localized: true,
          maxLength: 3000,
          validate: longTextRequiredInEnglish,
        },
        { name: 'pictures', type: 'upload', relationTo: 'media', hasMany: true, maxRows: 12 },
      ],
    },
  ],
  versions: false,
}
