import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/src/access/collectionAccess'
import { ownUnassignedOrLoose, role, scope } from '@/src/access/predicates'
import { inboundChannels, inboundMachine, triageReasonNames, triageReasons } from '@/src/domain/crm/inboundStates'
import { fact } from '@/src/fields/fact'
import { instant } from '@/src/fields/instant'
import { jsonFact } from '@/src/fields/jsonFact'
import { options } from '@/src/fields/options'

/** Every e-mail and WhatsApp message that reached us, as it came; what no lead could be found for waits here for a person. */
export const InboundMessages: CollectionConfig = {
  slug: 'inbound-messages',
  labels: { singular: 'Inbound message', plural: 'Inbound messages' },
  admin: {
    group: 'Sales',
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'from', 'channel', 'state', 'triageReason', 'lead', 'receivedAt'],
    listSearchableFields: ['subject', 'from', 'fromName'],
    components: {
      beforeListTable: ['@/src/admin/shared/ListTools#ListTools'],
      edit: { beforeDocumentControls: ['@/src/admin/crm/InboundActions#InboundActions'] },
    },
    description:
      'What customers wrote. Triage holds what no lead could be found for, or what no person seems to have written.',
  },
  access: collectionAccess({
    read: [role('manager'), ownUnassignedOrLoose('lead'), scope('messages:read')],
  }),
  defaultSort: '-receivedAt',
  fields: [
    fact({ name: 'subject', type: 'text', required: true }),
    {
      name: 'asWritten',
      type: 'ui',
      admin: { components: { Field: '@/src/admin/crm/InboundBody#InboundBody' } },
    },
    {
      type: 'row',
      fields: [
        fact({ name: 'fromName', label: 'Sender', type: 'text' }),
        fact({
          name: 'from',
          label: 'Address',
          type: 'text',
          index: true,
          admin: { description: 'As customers are found by: lower-case e-mail, or phone in E.164.' },
        }),
        fact({ name: 'fromTyped', label: 'Address as given', type: 'text' }),
        fact({ name: 'to', type: 'text' }),
      ],
    },
    {
      type: 'row',
      fields: [
        fact({
          name: 'channel',
          type: 'select',
          required: true,
          options: options(inboundChannels),
          enumName: 'enum_inbound_channel',
        }),
        fact(instant({ name: 'receivedAt', required: true })),
        fact(instant({ name: 'handledAt' })),
        fact({ name: 'handledBy', type: 'relationship', relationTo: 'staff' }),
      ],
    },
    fact({ name: 'text', label: 'What they wrote', type: 'textarea', admin: { hidden: true } }),
    fact({ name: 'quotedText', label: 'With what they answered to', type: 'textarea', admin: { hidden: true } }),
    fact({ name: 'html', type: 'textarea', admin: { hidden: true } }),
    { name: 'files', type: 'join', collection: 'inbound-files', on: 'message', admin: { hidden: true } },
    jsonFact({ name: 'refusedFiles', label: 'Files that were not kept', admin: { hidden: true } }),
    fact({
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: inboundMachine.initial,
      options: options(inboundMachine.states),
      enumName: 'enum_inbound_state',
      admin: { position: 'sidebar', components: { Cell: '@/src/admin/shared/StatusCell#StatusCell' } },
    }),
    fact({
      name: 'triageReason',
      label: 'Why it waits',
      type: 'select',
      options: triageReasons.map((value) => ({ value, label: triageReasonNames[value] })),
      enumName: 'enum_inbound_triage_reason',
      admin: { position: 'sidebar', condition: ({ triageReason }) => Boolean(triageReason) },
    }),
    fact({
      name: 'note',
      label: 'Why it was put aside',
      type: 'text',
      admin: { position: 'sidebar', condition: ({ note }) => Boolean(note) },
    }),
    fact({ name: 'lead', type: 'relationship', relationTo: 'leads', index: true, admin: { position: 'sidebar' } }),
    fact({ name: 'customer', type: 'relationship', relationTo: 'customers', admin: { position: 'sidebar' } }),
    fact({ name: 'providerMessageId', type: 'text', required: true, unique: true, admin: { hidden: true } }),
    fact({ name: 'internetMessageId', type: 'text', admin: { hidden: true } }),
    jsonFact({ name: 'answersTo', label: 'Messages it answers', admin: { hidden: true } }),
    jsonFact({
      name: 'original',
      label: 'As the provider delivered it',
      admin: { condition: ({ original }) => !(original as { unreadable?: string } | null)?.unreadable },
    }),
  ],
  versions: false,
}
