import type { CollectionConfig } from 'payload'
import { emitClockSettings, emitClockSettingsGone } from '@/hooks/shared/emitClockSettings'
import { recordChange, recordDeletion } from '@/hooks/shared/recordChange'
import { collectionAccess } from '@/src/access/collectionAccess'
import { role, scope } from '@/src/access/predicates'
import { clockKinds, clockStages } from '@/src/domain/crm/clockKinds'
import { leadChannels } from '@/src/domain/crm/leadRequest'
import { options } from '@/src/fields/options'
import { wholeNumber } from '@/src/fields/wholeNumber'

const editors = [role('manager'), scope('crm:write')]
const minutesMax = 60 * 24 * 60

const minutes = ({
  name,
  label,
  min,
  defaultValue,
}: {
  name: string
  label: string
  min: number
  defaultValue: number
}) =>
  ({
    name,
    label,
    type: 'number',
    required: true,
    defaultValue,
    validate: wholeNumber({ min, max: minutesMax }),
  }) as const

/** In how many working minutes a lead must be answered, by stage and channel. */
export const SlaPolicies: CollectionConfig = {
  slug: 'sla-policies',
  labels: { singular: 'Response time', plural: 'Response times' },
  admin: {
    group: 'Routing and clocks',
    useAsTitle: 'name',
    defaultColumns: [
      'name',
      'kind',
      'stage',
      'channel',
      'minutes',
      'warnBeforeMinutes',
      'escalateAfterMinutes',
      'active',
    ],
    listSearchableFields: ['name'],
    description:
      'The most exact that fits a lead applies: stage and channel, then stage, then channel, then any. Minutes are working minutes. Open clocks follow a change within seconds.',
  },
  access: collectionAccess({
    create: editors,
    read: [role('manager', 'sales'), scope('crm:read')],
    update: editors,
    delete: editors,
  }),
  defaultSort: 'name',
  hooks: {
    afterChange: [recordChange('sla-policies'), emitClockSettings('sla-policies')],
    afterDelete: [recordDeletion('sla-policies'), emitClockSettingsGone('sla-policies')],
  },
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, maxLength: 120 },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'first_response',
      options: options(clockKinds),
      enumName: 'enum_sla_policies_kind',
    },
    {
      type: 'row',
      fields: [
        {
          name: 'stage',
          type: 'select',
          options: options(clockStages),
          enumName: 'enum_sla_policies_stage',
          admin: { description: 'Empty: any stage.' },
        },
        {
          name: 'channel',
          type: 'select',
          options: options(leadChannels),
          enumName: 'enum_sla_policies_channel',
          admin: { description: 'Empty: any channel.' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        minutes({ name: 'minutes', label: 'Answer within (working minutes)', min: 1, defaultValue: 120 }),
        minutes({
          name: 'warnBeforeMinutes',
          label: 'Warn the owner so many minutes before (0: not)',
          min: 0,
          defaultValue: 30,
        }),
        minutes({
          name: 'escalateAfterMinutes',
          label: 'Escalate so many minutes after (0: not)',
          min: 0,
          defaultValue: 60,
        }),
      ],
    },
    {
      name: 'active',
      type: 'checkbox',
      defaultValue: true,
      admin: { components: { Cell: '@/src/admin/shared/YesNoCell#YesNoCell' } },
    },
  ],
  versions: false,
}
