import type { Field, SelectField, TextField } from 'payload'
import { holidayCountries } from '@/src/domain/shared/holidayCountries'
import { zones } from '@/src/domain/shared/zone'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map((label, index) => ({
  label,
  value: String(index + 1),
}))

const timeShape = /^([01]\d|2[0-3]):[0-5]\d$/

/** A time of day, `HH:MM`, that may be left empty. */
const timeOfDay = ({ name, label }: { name: string; label: string }): TextField => ({
  name,
  label,
  type: 'text',
  hasMany: false,
  validate: (value: unknown) =>
    value === null || value === undefined || value === '' || timeShape.test(String(value)) || 'A time such as 09:00.',
})

/** The countries whose public holidays somebody keeps. */
export const holidayCountriesField = (field: Partial<SelectField> & { enumName: string }): SelectField =>
  ({
    name: 'holidayCountries',
    label: 'Public holidays of',
    type: 'select',
    hasMany: true,
    options: Object.entries(holidayCountries).map(([value, label]) => ({ value, label })),
    ...field,
  }) as SelectField

type WorkingTime = { enumPrefix: string; access?: SelectField['access'] }

/** Working days, hours and zone of their own for a team or a person; left empty, others' apply. */
export const workingTime = ({ enumPrefix, access }: WorkingTime): Field[] => [
  {
    name: 'workingDays',
    type: 'select',
    hasMany: true,
    options: weekdays,
    enumName: `${enumPrefix}_working_days`,
    access,
  },
  {
    type: 'row',
    fields: [
      { ...timeOfDay({ name: 'opensAt', label: 'From' }), access },
      { ...timeOfDay({ name: 'closesAt', label: 'Until' }), access },
      { name: 'zone', type: 'select', options: [...zones], enumName: `${enumPrefix}_zone`, access },
    ],
  },
]
