import type { GlobalConfig } from 'payload'
import { emitClockSettingsGlobal } from '@/hooks/shared/emitClockSettings'
import { recordGlobalChange } from '@/hooks/shared/recordChange'
import { anyOf, anyStaff, role } from '@/src/access/predicates'
import { holidayCountryDefault } from '@/src/domain/shared/holidayCountries'
import { languageOptions } from '@/src/fields/languageOptions'
import { holidayCountriesField } from '@/src/fields/workingTime'
import { priceSettings } from './priceSettings'

const time = (name: string, defaultValue: string) =>
  ({
    name,
    type: 'text',
    required: true,
    defaultValue,
    validate: (value: unknown) => /^([01]\d|2[0-3]):[0-5]\d$/.test(String(value)) || 'A time such as 09:00.',
  }) as const

/** The company's own name, terms, defaults and working hours. */
export const CompanySettings: GlobalConfig = {
  slug: 'company-settings',
  label: 'Company',
  admin: { group: 'Settings' },
  access: { read: anyOf(anyStaff), update: anyOf(role('admin')), readVersions: anyOf(role('admin')) },
  hooks: { afterChange: [recordGlobalChange('company-settings'), emitClockSettingsGlobal('company-settings')] },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Company',
          fields: [
            { name: 'name', type: 'text', required: true, defaultValue: 'Chapter2' },
            {
              name: 'tagline',
              type: 'text',
              localized: true,
              defaultValue: 'Tailor-made journeys in Vietnam, Thailand, Cambodia and Laos',
            },
            { name: 'address', type: 'text', defaultValue: '' },
            { name: 'email', type: 'email', defaultValue: 'hello@chapter2.example' },
            { name: 'phone', type: 'text', defaultValue: '' },
            { name: 'website', type: 'text', defaultValue: '' },
            { name: 'registration', label: 'Tour operator licence', type: 'text' },
            {
              name: 'bankDetails',
              type: 'textarea',
              admin: { description: 'Shown to customers who pay by bank transfer.' },
            },
          ],
        },
        {
          label: 'Quotes',
          fields: [
            { name: 'quoteValidityDays', type: 'number', required: true, defaultValue: 14, min: 1, max: 365 },
            {
              name: 'quoteReminderDays',
              label: 'Remind of an open quote, days before it ends',
              type: 'number',
              required: true,
              defaultValue: 3,
              min: 0,
              max: 60,
              admin: {
                description:
                  '0: never. The reminder is a draft to be read over; it goes out by itself where its template is automatic.',
              },
            },
            { name: 'depositPercent', type: 'number', required: true, defaultValue: 30, min: 0, max: 100 },
            {
              name: 'balanceDaysBefore',
              label: 'Balance due, days before start',
              type: 'number',
              required: true,
              defaultValue: 45,
              min: 0,
              max: 365,
            },
            { name: 'termsVersion', type: 'text', required: true, defaultValue: '2026-11' },
            { name: 'terms', type: 'textarea', required: true, localized: true, defaultValue: 'Booking terms.' },
          ],
        },
        { label: 'Prices', fields: priceSettings },
        {
          label: 'Catalog',
          fields: [
            {
              name: 'requiredLanguages',
              label: 'Languages a tour needs before it is published',
              type: 'select',
              hasMany: true,
              defaultValue: ['en'],
              options: languageOptions,
              admin: {
                description: 'A missing translation into one of these blocks publishing; into others it warns.',
              },
            },
            {
              name: 'asksSecondPerson',
              label: 'A second person approves a tour before it is published',
              type: 'checkbox',
              defaultValue: false,
              admin: {
                description:
                  'Whoever submitted or last edited it may not approve it; a manager may all the same, and says why.',
              },
            },
          ],
        },
        {
          label: 'Working hours',
          fields: [
            {
              name: 'workingDays',
              type: 'select',
              hasMany: true,
              required: true,
              defaultValue: ['1', '2', '3', '4', '5', '6'],
              options: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map(
                (label, index) => ({ label, value: String(index + 1) }),
              ),
            },
            { type: 'row', fields: [time('opensAt', '09:00'), time('closesAt', '18:00')] },
            { name: 'zone', type: 'text', required: true, defaultValue: 'Asia/Ho_Chi_Minh' },
            holidayCountriesField({
              enumName: 'enum_company_settings_holiday_countries',
              defaultValue: [holidayCountryDefault],
              admin: { description: 'Their days are kept under Public holidays; no clock runs on them.' },
            }),
            {
              name: 'holidays',
              label: 'Days off of our own',
              type: 'array',
              fields: [
                { name: 'date', type: 'text', required: true },
                { name: 'name', type: 'text' },
              ],
            },
            { name: 'firstResponseMinutes', type: 'number', required: true, defaultValue: 120, min: 1 },
          ],
        },
      ],
    },
  ],
  versions: { max: 50 },
}
