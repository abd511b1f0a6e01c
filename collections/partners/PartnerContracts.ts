import type { CollectionConfig } from 'payload'
import { guardContract } from '@/hooks/partners/guardContract'
import { recordChange, recordDeletion } from '@/hooks/shared/recordChange'
import { collectionAccess } from '@/src/access/collectionAccess'
import { role } from '@/src/access/predicates'
import { keepsPartners, seesPartners } from '@/src/access/supplierRights'
import { calendarDate } from '@/src/fields/calendarDate'
import { ladderFields } from './ladderFields'

/** What was agreed with a partner: for how long, on which terms, and what a cancellation costs us. */
export const PartnerContracts: CollectionConfig = {
  slug: 'partner-contracts',
  labels: { singular: 'Contract', plural: 'Contracts' },
  admin: {
    group: 'Suppliers',
    useAsTitle: 'title',
    defaultColumns: ['title', 'partner', 'validFrom', 'validUntil', 'updatedAt'],
    listSearchableFields: ['title'],
    components: { beforeListTable: ['@/src/admin/shared/ListTools#ListTools'] },
  },
  access: collectionAccess({
    create: keepsPartners,
    read: seesPartners,
    update: keepsPartners,
    delete: [role('manager')],
  }),
  defaultSort: '-validUntil',
  hooks: {
    beforeChange: [guardContract],
    afterChange: [recordChange('partner-contracts')],
    afterDelete: [recordDeletion('partner-contracts')],
  },
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 160, admin: { placeholder: 'Season 2027' } },
    { name: 'partner', type: 'relationship', relationTo: 'partners', required: true, index: true },
    {
      type: 'row',
      fields: [
        calendarDate({ name: 'validFrom', label: 'First day', required: true }),
        calendarDate({ name: 'validUntil', label: 'Last day', required: true, index: true }),
      ],
    },
    { name: 'terms', type: 'textarea', maxLength: 10_000 },
    ladderFields,
    { name: 'documents', type: 'upload', relationTo: 'partner-documents', hasMany: true },
    {
      name: 'allotments',
      type: 'join',
      collection: 'inventory-allocations',
      on: 'contract',
      admin: { defaultColumns: ['component', 'from', 'to', 'units', 'releaseDays'] },
    },
  ],
  versions: false,
}
