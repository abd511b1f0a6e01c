import type { DateField } from 'payload'

/** Payload's time of last change without an index of its own, for collections whose list has a longer one: the planner takes the short one and sorts the many of one moment. */
export const changedAt: DateField = {
  name: 'updatedAt',
  type: 'date',
  label: ({ t }) => t('general:updatedAt'),
  admin: { hidden: true, disableBulkEdit: true },
}
