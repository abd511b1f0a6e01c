import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/src/access/collectionAccess'
import { role, scope } from '@/src/access/predicates'
import { fxSources } from '@/src/domain/finance/fxSources'
import { calendarDate } from '@/src/fields/calendarDate'
import { fact } from '@/src/fields/fact'
import { instant } from '@/src/fields/instant'
import { currency } from '@/src/fields/money'
import { options } from '@/src/fields/options'

/** Exchange rates by day, never changed: a newer one follows, and quotes keep the one they were made with. */
export const FxRates: CollectionConfig = {
  slug: 'fx-rates',
  labels: { singular: 'Exchange rate', plural: 'Exchange rates' },
  admin: {
    group: 'Suppliers',
    useAsTitle: 'pair',
    defaultColumns: ['pair', 'rate', 'onDate', 'source', 'sourceName', 'createdAt'],
    listSearchableFields: ['pair', 'sourceName'],
    description:
      'How much of the currency we sell in one unit of the currency we pay is. Of one day, a rate set by hand beats a fetched one.',
    components: {
      beforeListTable: ['@/src/admin/finance/FxTools#FxTools'],
      edit: { beforeDocumentControls: ['@/src/admin/finance/FxRateActions#FxRateActions'] },
    },
  },
  access: collectionAccess({
    read: [role('manager', 'sales', 'operations', 'finance'), scope('finance:read')],
  }),
  defaultSort: '-createdAt',
  fields: [
    fact({ name: 'pair', type: 'text', required: true, index: true }),
    {
      type: 'row',
      fields: [
        fact(currency({ name: 'fromCurrency', label: 'One unit of', defaultValue: undefined })),
        fact({ name: 'rate', label: 'Is', type: 'text', required: true }),
        fact(currency({ name: 'toCurrency', label: 'Of', defaultValue: undefined })),
      ],
    },
    fact(calendarDate({ name: 'onDate', label: 'For the day', required: true, index: true })),
    fact({
      name: 'source',
      type: 'select',
      required: true,
      options: options(fxSources),
      enumName: 'enum_fx_rates_source',
      admin: { position: 'sidebar' },
    }),
    fact({ name: 'sourceName', label: 'From', type: 'text', required: true, admin: { position: 'sidebar' } }),
    fact(instant({ name: 'observedAt', label: 'As of', required: true, admin: { position: 'sidebar' } })),
    fact({ name: 'note', type: 'text' }),
  ],
  versions: false,
}
