import type { ActionField } from '@/src/admin/shared/actionTypes'
import { reminderNames, taskReminders } from '@/src/domain/crm/taskReminders'

/** What is asked of a task, wherever it is planned. */
export const taskFields: ActionField[] = [
  { name: 'detail', label: 'What is to be done', type: 'text', required: true },
  { name: 'due_on', label: 'By', type: 'date' },
  {
    name: 'reminder',
    label: 'Remind its owner',
    type: 'select',
    defaultValue: 'hour_before',
    options: taskReminders.map((value) => ({ value, label: reminderNames[value] })),
  },
]
