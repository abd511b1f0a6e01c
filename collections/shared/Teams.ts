import type { CollectionConfig } from 'payload'
import { emitClockSettings, emitClockSettingsGone } from '@/hooks/shared/emitClockSettings'
import { guardWorkingTime } from '@/hooks/shared/guardWorkingTime'
import { recordChange, recordDeletion } from '@/hooks/shared/recordChange'
import { collectionAccess } from '@/src/access/collectionAccess'
import { anyStaff, role, scope } from '@/src/access/predicates'
import { holidayCountriesField, workingTime } from '@/src/fields/workingTime'

const editors = [role('manager'), scope('crm:write')]

/** People who share leads and working hours. */
export const Teams: CollectionConfig = {
  slug: 'teams',
  admin: {
    group: 'Routing and clocks',
    useAsTitle: 'name',
    defaultColumns: ['name', 'members', 'lead', 'zone', 'updatedAt'],
    listSearchableFields: ['name'],
    description: 'Routing rules give leads to a team; the clocks of its leads run in its working hours.',
  },
  access: collectionAccess({
    create: editors,
    read: [anyStaff, scope('crm:read')],
    update: editors,
    delete: [role('manager')],
  }),
  defaultSort: 'name',
  hooks: {
    beforeChange: [guardWorkingTime],
    afterChange: [recordChange('teams'), emitClockSettings('teams')],
    afterDelete: [recordDeletion('teams'), emitClockSettingsGone('teams')],
  },
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, maxLength: 120 },
    {
      name: 'lead',
      label: 'Team lead',
      type: 'relationship',
      relationTo: 'staff',
      admin: { description: 'Told when a lead of the team is late; every manager is, where nobody is named.' },
    },
    {
      name: 'members',
      type: 'relationship',
      relationTo: 'staff',
      hasMany: true,
      admin: { description: 'Leads for this team go to one of them.' },
    },
    {
      type: 'collapsible',
      label: 'Working hours',
      admin: {
        description:
          "Left empty, the company's apply. Who is in several teams keeps the hours of the oldest that has some.",
      },
      fields: [
        ...workingTime({ enumPrefix: 'enum_teams' }),
        holidayCountriesField({ enumName: 'enum_teams_holiday_countries' }),
      ],
    },
  ],
  versions: false,
}
