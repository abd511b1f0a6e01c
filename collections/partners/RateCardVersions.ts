import type { CollectionConfig } from 'payload'
import { guardRateCardVersion, guardRateCardVersionDeletion } from '@/hooks/partners/guardRateCardVersion'
import { recordChange, recordDeletion } from '@/hooks/shared/recordChange'
import { collectionAccess } from '@/src/access/collectionAccess'
import { keepsPartners, seesPartners } from '@/src/access/supplierRights'
import { rateCardVersionMachine } from '@/src/domain/partners/rateCardVersionMachine'
import { rateBases } from '@/src/domain/shared/rateCard'
import { calendarDate } from '@/src/fields/calendarDate'
import { decimalText } from '@/src/fields/decimalText'
import { fact } from '@/src/fields/fact'
import { instant } from '@/src/fields/instant'
import { currency } from '@/src/fields/money'
import { options } from '@/src/fields/options'
import { whileDraft } from '@/src/fields/whileDraft'
import { childFields } from './childFields'
import { priceFields, roomTypeFields, seasonFields } from './rateCardPrices'
import { closureFields, freePlaceFields, minimumStayFields, stayPayFields, surchargeFields } from './rateCardRules'

const sidebar = { position: 'sidebar' } as const

/** One numbered version of a rate card; frozen from the moment it is in force. */
export const RateCardVersions: CollectionConfig = {
  slug: 'rate-card-versions',
  admin: {
    group: 'Suppliers',
    useAsTitle: 'label',
    defaultColumns: ['label', 'card', 'status', 'validFrom', 'validTo', 'currency', 'activatedAt'],
    listSearchableFields: ['label'],
    description: 'Versions are opened from their rate card.',
    components: {
      edit: { beforeDocumentControls: ['@/src/admin/partners/RateCardVersionActions#RateCardVersionActions'] },
    },
  },
  access: collectionAccess({ read: seesPartners, update: keepsPartners, delete: keepsPartners }),
  defaultSort: '-updatedAt',
  hooks: {
    beforeChange: [guardRateCardVersion],
    beforeDelete: [guardRateCardVersionDeletion],
    afterChange: [recordChange('rate-card-versions')],
    afterDelete: [recordDeletion('rate-card-versions')],
  },
  fields: [
    {
      name: 'problems',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '@/src/admin/partners/CardProblems#CardProblems' },
      },
    },
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Prices',
          fields: whileDraft([
            {
              type: 'row',
              fields: [
                calendarDate({ name: 'validFrom', label: 'Valid from', required: true }),
                calendarDate({ name: 'validTo', label: 'Until, not counted', required: true, index: true }),
                currency(),
                {
                  name: 'basis',
                  label: 'Prices are per',
                  type: 'select',
                  required: true,
                  defaultValue: 'room_night',
                  options: options(rateBases),
                  enumName: 'enum_rate_card_versions_basis',
                },
                decimalText({
                  name: 'commissionPercent',
                  label: 'Commission, %',
                  min: 0,
                  max: 99,
                  example: '15',
                  admin: { description: 'Empty: prices are net.' },
                }),
              ],
            },
            seasonFields,
            roomTypeFields,
            ...priceFields,
          ]),
        },
        { label: 'Children', fields: whileDraft(childFields) },
        {
          label: 'Rules',
          fields: whileDraft([surchargeFields, minimumStayFields, closureFields, stayPayFields, freePlaceFields]),
        },
      ],
    },
    fact({
      name: 'card',
      type: 'relationship',
      relationTo: 'rate-cards',
      required: true,
      index: true,
      admin: sidebar,
    }),
    fact({ name: 'number', type: 'number', required: true, admin: sidebar }),
    fact({ name: 'label', type: 'text', required: true, admin: sidebar }),
    fact({
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: rateCardVersionMachine.initial,
      options: options(rateCardVersionMachine.states),
      enumName: 'enum_rate_card_versions_status',
      index: true,
      admin: { ...sidebar, components: { Cell: '@/src/admin/shared/StatusCell#StatusCell' } },
    }),
    fact(instant({ name: 'activatedAt', admin: sidebar })),
    fact({ name: 'frozen', type: 'json', admin: { hidden: true } }),
  ],
  versions: false,
}
