import type { CollectionConfig } from 'payload'
import { lookUpReferences } from '@/hooks/shared/lookUpReferences'
import { recordChange } from '@/hooks/shared/recordChange'
import { collectionAccess } from '@/src/access/collectionAccess'
import { ownOrUnassigned, role, roleWhere, scope } from '@/src/access/predicates'
import { quoteVersionMachine } from '@/src/domain/quote/quoteVersionMachine'
import { changedAt } from '@/src/fields/changedAt'
import { fact } from '@/src/fields/fact'
import { instant } from '@/src/fields/instant'
import { keeper } from '@/src/fields/keeper'
import { currency, minorUnits } from '@/src/fields/money'
import { options } from '@/src/fields/options'

const ofOwnLeads = ownOrUnassigned()

// Finance records deposits that arrive without a click, so it sees what was sent.
const sentOnes = roleWhere('finance', () => ({ status: { not_in: ['draft', 'sending'] } }))

/** The offer to one lead; its content is in numbered versions. */
export const Quotes: CollectionConfig = {
  slug: 'quotes',
  enableQueryPresets: true,
  admin: {
    group: 'Sales',
    useAsTitle: 'reference',
    defaultColumns: ['reference', 'customer', 'title', 'status', 'totalMinor', 'validUntil', 'owner'],
    listSearchableFields: ['reference', 'title'],
    description: 'Quotes are started from a lead.',
    components: {
      beforeListTable: ['@/src/admin/shared/ListTools#ListTools'],
      afterListTable: ['@/src/admin/shared/EmptyList#EmptyList'],
      edit: { beforeDocumentControls: ['@/src/admin/quote/QuoteActions#QuoteActions'] },
    },
  },
  access: collectionAccess({
    read: [role('manager'), ofOwnLeads, sentOnes, scope('quotes:read')],
    update: [role('manager'), ofOwnLeads, scope('quotes:write')],
  }),
  defaultSort: '-updatedAt',
  hooks: { beforeOperation: [lookUpReferences], afterChange: [recordChange('quotes')] },
  fields: [
    fact({ name: 'reference', type: 'text', required: true, unique: true }),
    { name: 'title', type: 'text', required: true, maxLength: 200 },
    {
      name: 'versions',
      type: 'join',
      collection: 'quote-versions',
      on: 'quote',
      defaultSort: '-number',
      admin: { allowCreate: false, defaultColumns: ['label', 'status', 'totalMinor', 'sentAt', 'viewedAt'] },
    },
    fact({
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: quoteVersionMachine.initial,
      options: options(quoteVersionMachine.states),
      enumName: 'enum_quote_status',
      index: true,
      admin: { position: 'sidebar', components: { Cell: '@/src/admin/shared/StatusCell#StatusCell' } },
    }),
    fact({
      name: 'lead',
      type: 'relationship',
      relationTo: 'leads',
      required: true,
      index: true,
      admin: { position: 'sidebar' },
    }),
    fact({
      name: 'customer',
      type: 'relationship',
      relationTo: 'customers',
      required: true,
      index: true,
      admin: { position: 'sidebar' },
    }),
    fact({ name: 'owner', type: 'relationship', relationTo: 'staff', index: true, admin: { position: 'sidebar' } }),
    keeper,
    fact(minorUnits({ name: 'totalMinor', label: 'Total', admin: { position: 'sidebar' } })),
    fact(currency({ required: false, admin: { position: 'sidebar' } })),
    fact(instant({ name: 'validUntil', admin: { position: 'sidebar' } })),
    fact({
      name: 'currentVersion',
      label: 'Newest sent version',
      type: 'relationship',
      relationTo: 'quote-versions',
      admin: { position: 'sidebar' },
    }),
    fact({ name: 'booking', type: 'relationship', relationTo: 'bookings', admin: { position: 'sidebar' } }),
    changedAt,
  ],
  versions: false,
}
