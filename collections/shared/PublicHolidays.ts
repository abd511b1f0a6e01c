import type { CollectionConfig } from 'payload'
import { emitClockSettings, emitClockSettingsGone } from '@/hooks/shared/emitClockSettings'
import { recordChange, recordDeletion } from '@/hooks/shared/recordChange'
import { collectionAccess } from '@/src/access/collectionAccess'
import { anyStaff, role, scope } from '@/src/access/predicates'
import { holidayCountries } from '@/src/domain/shared/holidayCountries'
import { calendarDate } from '@/src/fields/calendarDate'
import { options } from '@/src/fields/options'

const editors = [role('manager'), scope('crm:write')]

/** Days on which a country's offices are closed. */
export const PublicHolidays: CollectionConfig = {
  slug: 'public-holidays',
  admin: {
    group: 'Routing and clocks',
    useAsTitle: 'name',
    defaultColumns: ['date', 'country', 'name', 'kind'],
    listSearchableFields: ['name', 'date'],
    description:
      'No clock runs on these days. The fixed dates of 2026 to 2028 came with the product, and the lunar holidays and days in lieu of 2026 and 2027; those of 2027 are expected dates. What a government announces otherwise, and later years, are entered here.',
  },
  access: collectionAccess({
    create: editors,
    read: [anyStaff, scope('crm:read')],
    update: editors,
    delete: editors,
  }),
  defaultSort: 'date',
  indexes: [{ fields: ['country', 'date'], unique: true }],
  hooks: {
    afterChange: [recordChange('public-holidays'), emitClockSettings('public-holidays')],
    afterDelete: [recordDeletion('public-holidays'), emitClockSettingsGone('public-holidays')],
  },
  fields: [
    {
      name: 'country',
      type: 'select',
      required: true,
      options: Object.entries(holidayCountries).map(([value, label]) => ({ value, label })),
      enumName: 'enum_public_holidays_country',
    },
    calendarDate({ name: 'date', required: true, index: true }),
    { name: 'name', type: 'text', required: true, maxLength: 120 },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'announced',
      options: options(['fixed_date', 'announced'] as const),
      enumName: 'enum_public_holidays_kind',
      admin: { description: 'A fixed date is the same every year; the others are announced.' },
    },
  ],
  versions: false,
}
