import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/src/access/collectionAccess'
import { role, roleWhere } from '@/src/access/predicates'
import { leadImportMachine } from '@/src/domain/crm/leadImportMachine'
import { fact } from '@/src/fields/fact'
import { instant } from '@/src/fields/instant'
import { options } from '@/src/fields/options'

const sidebar = { position: 'sidebar' } as const
const count = (name: string, label: string) => fact({ name, label, type: 'number', required: true, defaultValue: 0 })

/** A file of leads: what each row would do, and what became of it. */
export const LeadImports: CollectionConfig = {
  slug: 'lead-imports',
  labels: { singular: 'Import of leads', plural: 'Imports of leads' },
  admin: {
    group: 'Sales',
    useAsTitle: 'fileName',
    defaultColumns: ['fileName', 'status', 'rowsTotal', 'rowsToTake', 'rowsTaken', 'importedBy', 'createdAt'],
    description: 'A file is looked at first; nothing is taken in before you have seen what each row will do.',
    components: {
      beforeListTable: ['@/src/admin/crm/UploadLeadFile#UploadLeadFile'],
      edit: { beforeDocumentControls: ['@/src/admin/crm/LeadImportActions#LeadImportActions'] },
    },
  },
  access: collectionAccess({
    read: [role('manager'), roleWhere('sales', (id) => ({ importedBy: { equals: id } }))],
  }),
  defaultSort: '-createdAt',
  fields: [
    fact({ name: 'fileName', label: 'File', type: 'text', required: true, admin: sidebar }),
    fact({
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: leadImportMachine.initial,
      options: options(leadImportMachine.states),
      enumName: 'enum_lead_imports_status',
      admin: { ...sidebar, components: { Cell: '@/src/admin/shared/StatusCell#StatusCell' } },
    }),
    {
      type: 'row',
      fields: [
        count('rowsTotal', 'Rows'),
        count('rowsToTake', 'To be taken in'),
        count('rowsTaken', 'Taken in'),
        count('rowsLeftOut', 'Left out'),
      ],
    },
    {
      name: 'rows',
      type: 'ui',
      admin: { components: { Field: '@/src/admin/crm/LeadImportRows#LeadImportRows' } },
    },
    fact({
      name: 'unknownHeadings',
      label: 'Columns that were not read',
      type: 'text',
      hasMany: true,
      admin: { condition: ({ unknownHeadings }) => unknownHeadings?.length > 0 },
    }),
    fact({
      name: 'ownership',
      label: 'Who takes them',
      type: 'select',
      required: true,
      options: options(['mine', 'by_rules'] as const),
      enumName: 'enum_lead_imports_ownership',
      admin: sidebar,
    }),
    fact({
      name: 'channel',
      type: 'select',
      required: true,
      options: options(['email', 'whatsapp', 'phone', 'manual'] as const),
      enumName: 'enum_lead_imports_channel',
      admin: sidebar,
    }),
    fact({ name: 'importedBy', type: 'relationship', relationTo: 'staff', admin: sidebar }),
    fact(instant({ name: 'finishedAt', admin: sidebar })),
  ],
  versions: false,
}
