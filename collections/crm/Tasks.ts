import type { CollectionConfig } from 'payload'
import { recordChange } from '@/hooks/shared/recordChange'
import { collectionAccess } from '@/src/access/collectionAccess'
import { ownOrUnassigned, role, scope } from '@/src/access/predicates'
import { taskKinds } from '@/src/domain/crm/taskKinds'
import { fact } from '@/src/fields/fact'
import { instant } from '@/src/fields/instant'
import { keeper } from '@/src/fields/keeper'
import { options } from '@/src/fields/options'

const own = ownOrUnassigned()

/** What somebody must do, and by when. */
export const Tasks: CollectionConfig = {
  slug: 'tasks',
  enableQueryPresets: true,
  admin: {
    group: 'Sales',
    useAsTitle: 'title',
    defaultColumns: ['title', 'dueAt', 'lead', 'owner', 'doneAt'],
    listSearchableFields: ['title'],
    components: {
      beforeListTable: ['@/src/admin/shared/ListTools#ListTools'],
      edit: { beforeDocumentControls: ['@/src/admin/crm/TaskActions#TaskActions'] },
    },
  },
  access: collectionAccess({
    create: [role('sales', 'manager')],
    read: [role('manager'), own, scope('crm:read')],
    update: [role('manager'), own],
  }),
  // What is not done comes first, as the database orders it.
  defaultSort: ['-doneAt', 'dueAt'],
  hooks: { afterChange: [recordChange('tasks')] },
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 200 },
    instant({
      name: 'dueAt',
      required: true,
      index: true,
      admin: { components: { Cell: '@/src/admin/crm/TaskDueCell#TaskDueCell' } },
    }),
    instant({
      name: 'remindAt',
      admin: { description: 'When its owner is reminded by e-mail; empty: not at all.' },
    }),
    fact(instant({ name: 'remindedAt', admin: { condition: ({ remindedAt }) => Boolean(remindedAt) } })),
    fact({
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'to_do',
      options: options(taskKinds),
      enumName: 'enum_tasks_kind',
    }),
    { name: 'lead', type: 'relationship', relationTo: 'leads', index: true },
    { name: 'owner', type: 'relationship', relationTo: 'staff', index: true },
    keeper,
    fact(instant({ name: 'doneAt' })),
    fact({ name: 'doneBy', type: 'relationship', relationTo: 'staff' }),
  ],
  versions: false,
}
