import type { CollectionConfig } from 'payload'
import { guardPartner } from '@/hooks/partners/guardPartner'
import { guardPartnerInUse } from '@/hooks/partners/guardPartnerInUse'
import { recordChange, recordDeletion } from '@/hooks/shared/recordChange'
import { collectionAccess } from '@/src/access/collectionAccess'
import { fieldFor, role } from '@/src/access/predicates'
import { keepsPartners, seesBankDetails, seesPartners } from '@/src/access/supplierRights'
import { partnerKinds } from '@/src/domain/partners/partnerKinds'
import { riskFlags } from '@/src/domain/partners/riskFlags'
import { spokenLanguages } from '@/src/domain/partners/spokenLanguages'
import { zones } from '@/src/domain/shared/zone'
import { editableBy } from '@/src/fields/editableBy'
import { options } from '@/src/fields/options'
import { bankFields, contactFields, legalFields, licenceFields } from './partnerParts'

const seesBank = fieldFor(...seesBankDetails)

/** Hotels, drivers, agencies and whoever else carries out what we sell. */
export const Partners: CollectionConfig = {
  slug: 'partners',
  enableQueryPresets: true,
  admin: {
    group: 'Suppliers',
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'destination', 'city', 'risk', 'blocklisted', 'updatedAt'],
    listSearchableFields: ['name', 'city', 'legal.name'],
    description: 'Whom we buy from. What they sell is kept under Components, for how much under Rate cards.',
    components: { beforeListTable: ['@/src/admin/shared/ListTools#ListTools'] },
  },
  access: collectionAccess({
    create: keepsPartners,
    read: seesPartners,
    update: [...keepsPartners, role('finance')],
    delete: [role('manager')],
  }),
  defaultSort: 'name',
  hooks: {
    beforeChange: [guardPartner],
    beforeDelete: [guardPartnerInUse],
    afterChange: [recordChange('partners')],
    afterDelete: [recordDeletion('partners')],
  },
  fields: [
    ...editableBy(keepsPartners, [
      { name: 'name', type: 'text', required: true, unique: true, maxLength: 160 },
      {
        type: 'row',
        fields: [
          {
            name: 'kind',
            type: 'select',
            required: true,
            index: true,
            options: options(partnerKinds),
            enumName: 'enum_partners_kind',
          },
          { name: 'destination', label: 'Country', type: 'relationship', relationTo: 'destinations', index: true },
          { name: 'city', type: 'text', maxLength: 120 },
        ],
      },
      {
        type: 'row',
        fields: [
          {
            name: 'zone',
            type: 'select',
            required: true,
            defaultValue: zones[0],
            options: [...zones],
            enumName: 'enum_partners_zone',
            admin: { description: 'Days before a service are counted here.' },
          },
          {
            name: 'languages',
            type: 'select',
            hasMany: true,
            options: Object.entries(spokenLanguages).map(([value, label]) => ({ value, label })),
            enumName: 'enum_partners_languages',
          },
        ],
      },
      contactFields,
      licenceFields,
      { name: 'notes', type: 'textarea', maxLength: 5000 },
      {
        name: 'risk',
        type: 'select',
        required: true,
        defaultValue: 'none',
        options: options(riskFlags),
        enumName: 'enum_partners_risk',
        admin: { position: 'sidebar', components: { Cell: '@/src/admin/shared/StatusCell#StatusCell' } },
      },
      { name: 'riskNote', type: 'textarea', maxLength: 500, admin: { position: 'sidebar' } },
      {
        name: 'blocklisted',
        label: 'On the blocklist',
        type: 'checkbox',
        defaultValue: false,
        index: true,
        admin: {
          position: 'sidebar',
          description: 'Nothing new is bought there: a quote that holds it is not sent without a manager’s reason.',
          components: { Cell: '@/src/admin/shared/YesNoCell#YesNoCell' },
        },
      },
      {
        name: 'blocklistReason',
        label: 'Why',
        type: 'textarea',
        maxLength: 500,
        admin: { position: 'sidebar', condition: ({ blocklisted }) => blocklisted === true },
      },
    ]),
    legalFields,
    { ...bankFields, access: { read: seesBank, create: seesBank, update: seesBank } },
    {
      name: 'components',
      type: 'join',
      collection: 'components',
      on: 'partner',
      admin: { defaultColumns: ['name', 'type', 'place', 'active'] },
    },
    {
      name: 'contracts',
      type: 'join',
      collection: 'partner-contracts',
      on: 'partner',
      admin: { defaultColumns: ['title', 'validFrom', 'validUntil'] },
    },
  ],
  versions: false,
}
