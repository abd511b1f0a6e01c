import type { CollectionConfig } from 'payload'
import { guardRateCard } from '@/hooks/partners/guardRateCard'
import { recordChange, recordDeletion } from '@/hooks/shared/recordChange'
import { collectionAccess } from '@/src/access/collectionAccess'
import { keepsPartners, seesPartners } from '@/src/access/supplierRights'
import { componentTypes } from '@/src/domain/shared/componentTypes'
import { fact } from '@/src/fields/fact'
import { options } from '@/src/fields/options'

/** A partner's net prices for some components; the prices are in numbered versions. */
export const RateCards: CollectionConfig = {
  slug: 'rate-cards',
  admin: {
    group: 'Suppliers',
    useAsTitle: 'name',
    defaultColumns: ['name', 'partner', 'componentType', 'activeVersion', 'updatedAt'],
    listSearchableFields: ['name'],
    description: 'Prices are kept in versions: the active one is what quotes are priced with.',
    components: { edit: { beforeDocumentControls: ['@/src/admin/partners/RateCardActions#RateCardActions'] } },
  },
  access: collectionAccess({ create: keepsPartners, read: seesPartners, update: keepsPartners }),
  defaultSort: 'name',
  hooks: {
    beforeChange: [guardRateCard],
    afterChange: [recordChange('rate-cards')],
    afterDelete: [recordDeletion('rate-cards')],
  },
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, maxLength: 160 },
    {
      type: 'row',
      fields: [
        { name: 'partner', type: 'relationship', relationTo: 'partners', required: true, index: true },
        {
          name: 'componentType',
          type: 'select',
          required: true,
          options: options(componentTypes),
          enumName: 'enum_rate_cards_component_type',
        },
      ],
    },
    {
      name: 'components',
      label: 'For these components',
      type: 'relationship',
      relationTo: 'components',
      hasMany: true,
      required: true,
      filterOptions: ({ data }) => (data?.partner ? { partner: { equals: data.partner } } : true),
    },
    {
      name: 'versions',
      type: 'join',
      collection: 'rate-card-versions',
      on: 'card',
      defaultSort: '-number',
      admin: { allowCreate: false, defaultColumns: ['label', 'status', 'validFrom', 'validTo', 'activatedAt'] },
    },
    fact({
      name: 'activeVersion',
      type: 'relationship',
      relationTo: 'rate-card-versions',
      admin: { position: 'sidebar' },
    }),
  ],
  versions: false,
}
