import type { DateField } from 'payload'

/** An instant (UTC) shown with date and time. */
export const instant = (
  field: Pick<DateField, 'name'> & Partial<Pick<DateField, 'label' | 'required' | 'index' | 'admin' | 'access'>>,
): DateField => ({
  ...field,
  type: 'date',
  admin: { ...field.admin, date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMM yyyy HH:mm' } },
})
