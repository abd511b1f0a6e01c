import type { NumberField, SelectField } from 'payload'
import { currencyCodes } from '@/src/domain/shared/currency'

type MinorArgs = Pick<NumberField, 'name'> &
  Partial<Pick<NumberField, 'label' | 'required' | 'defaultValue' | 'access' | 'admin' | 'min'>>

const wholeMinorUnits =
  ({ required, min }: Pick<MinorArgs, 'required' | 'min'>) =>
  (value: unknown) => {
    if (value === null || value === undefined) return !required || 'An amount is needed.'
    if (!Number.isSafeInteger(value)) return 'Whole minor units only, such as 12345 for 123.45 USD.'
    return min === undefined || Number(value) >= min || 'This amount is too small.'
  }

/** An amount in integer minor units of the record's currency, typed and shown in major units in the panel. */
export const minorUnits = ({ admin, ...field }: MinorArgs): NumberField => ({
  ...field,
  type: 'number',
  validate: wholeMinorUnits(field),
  admin: {
    ...admin,
    components: {
      Field: '@/src/admin/shared/MoneyField#MoneyField',
      Cell: '@/src/admin/shared/MoneyCell#MoneyCell',
      ...admin?.components,
    },
  },
})

/** The ISO 4217 code that a record's amounts are in. */
export const currency = (field: Partial<SelectField> = {}): SelectField =>
  ({
    name: 'currency',
    type: 'select',
    required: true,
    defaultValue: 'USD',
    options: currencyCodes.map((code) => ({ label: code, value: code })),
    enumName: 'enum_currency',
    ...field,
  }) as SelectField
