import type { ActionField } from '@/src/admin/shared/actionTypes'
import { everyEvent } from '@/src/domain/integration/eventTypes'
import { publicEventTypes } from '@/src/domain/integration/publicEvents'

type Given = { name?: string; url?: string; event_types?: string[] }

/** What is asked of whoever makes or changes a subscription. */
export const webhookFields = (given: Given = {}): ActionField[] => [
  { name: 'name', label: 'Name', type: 'text', required: true, defaultValue: given.name, hint: 'Whose system it is.' },
  {
    name: 'url',
    label: 'Address',
    type: 'text',
    required: true,
    defaultValue: given.url,
    hint: 'https, on the public internet. Redirects are not followed.',
  },
  {
    name: 'event_types',
    label: 'Events',
    type: 'checks',
    required: true,
    defaultValue: given.event_types,
    options: [
      { value: everyEvent, label: 'Every event, those to come included' },
      ...publicEventTypes.map((type) => ({ value: type, label: type })),
    ],
  },
]
