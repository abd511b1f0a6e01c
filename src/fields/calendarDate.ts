import type { TextField } from 'payload'
import { isCalendarDate } from '@/src/domain/shared/calendarDate'

type Args = Pick<TextField, 'name'> & Partial<Pick<TextField, 'label' | 'required' | 'access' | 'admin' | 'index'>>

/** A calendar date (`YYYY-MM-DD`): a day of travel, not an instant. */
export const calendarDate = ({ admin, required, ...field }: Args): TextField =>
  ({
    ...field,
    type: 'text',
    required,
    validate: (value: unknown) => {
      if (value === null || value === undefined || value === '') return !required || 'Choose a date.'
      return (typeof value === 'string' && isCalendarDate(value)) || 'A date such as 2027-03-14.'
    },
    admin: {
      ...admin,
      components: { Field: '@/src/admin/shared/CalendarDateField#CalendarDateField', ...admin?.components },
    },
  }) as TextField
