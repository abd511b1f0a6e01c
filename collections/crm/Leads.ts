import type { CollectionConfig } from 'payload'
import { guardLeadFacts } from '@/hooks/crm/guardLeadFacts'
import { guardLeadForm } from '@/hooks/crm/guardLeadForm'
import { lookUpReferences } from '@/hooks/shared/lookUpReferences'
import { recordChange } from '@/hooks/shared/recordChange'
import { collectionAccess } from '@/src/access/collectionAccess'
import { fieldFor, ownOrUnassigned, role, scope } from '@/src/access/predicates'
import { leadMachine } from '@/src/domain/crm/leadMachine'
import { attributionFields, leadChannels, touchFields } from '@/src/domain/crm/leadRequest'
import { lostReasons } from '@/src/domain/crm/lostReasons'
import { changedAt } from '@/src/fields/changedAt'
import { fact } from '@/src/fields/fact'
import { instant } from '@/src/fields/instant'
import { jsonFact } from '@/src/fields/jsonFact'
import { keeper } from '@/src/fields/keeper'
import { languageOptions } from '@/src/fields/languageOptions'
import { options } from '@/src/fields/options'
import { leadItinerary } from './leadItinerary'

const notForFinance = { read: fieldFor(role('manager', 'sales'), scope('crm:read')) }

/** One request for a trip, being worked. */
export const Leads: CollectionConfig = {
  slug: 'leads',
  enableQueryPresets: true,
  admin: {
    group: 'Sales',
    useAsTitle: 'title',
    defaultColumns: ['title', 'stage', 'owner', 'destination', 'travelMonth', 'travelers', 'slaDueAt', 'createdAt'],
    listSearchableFields: ['reference', 'title', 'destination', 'style', 'notes', 'ownerReason'],
    description: 'Requests for trips: yours and those nobody owns yet.',
    components: {
      edit: { beforeDocumentControls: ['@/src/admin/crm/LeadActions#LeadActions'] },
      views: {
        edit: {
          default: {
            Component: '@/src/admin/crm/workspace/LeadWorkspace#LeadWorkspace',
            tab: { label: 'Workspace', href: '' },
          },
          fields: {
            Component: '@payloadcms/ui#DefaultEditView',
            path: '/fields',
            tab: { label: 'All fields', href: '/fields' },
          },
        },
      },
      beforeListTable: [
        '@/src/admin/shared/ListTools#ListTools',
        '@/src/admin/crm/LeadBulkActions#LeadBulkActions',
        '@/src/admin/crm/NewLead#NewLead',
      ],
      afterListTable: ['@/src/admin/shared/EmptyList#EmptyList'],
    },
  },
  access: collectionAccess({
    read: [role('manager'), ownOrUnassigned(), scope('crm:read')],
    update: [role('manager'), ownOrUnassigned(), scope('crm:write')],
  }),
  defaultSort: '-createdAt',
  hooks: {
    beforeOperation: [lookUpReferences],
    beforeChange: [guardLeadForm, guardLeadFacts],
    afterChange: [recordChange('leads')],
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Trip',
          fields: [
            { name: 'title', type: 'text', required: true, maxLength: 200 },
            {
              type: 'row',
              fields: [
                { name: 'destination', type: 'text', required: true, maxLength: 200 },
                { name: 'style', type: 'text', required: true, maxLength: 200 },
              ],
            },
            {
              type: 'row',
              fields: [
                { name: 'travelMonth', type: 'text', maxLength: 40, index: true },
                { name: 'duration', type: 'text', maxLength: 60 },
                { name: 'travelers', type: 'number', min: 1, max: 99 },
                { name: 'budget', type: 'text', maxLength: 200 },
              ],
            },
            { name: 'notes', type: 'textarea', maxLength: 5000, access: notForFinance, admin: { rows: 6 } },
            {
              name: 'language',
              type: 'select',
              defaultValue: 'en',
              options: languageOptions,
              enumName: 'enum_leads_language',
            },
            {
              name: 'needsTriage',
              type: 'checkbox',
              defaultValue: false,
              admin: { description: 'Something in the request was not understood, such as an unknown destination.' },
            },
          ],
        },
        {
          label: 'Timeline',
          fields: [
            {
              name: 'timeline',
              type: 'ui',
              admin: { components: { Field: '@/src/admin/crm/LeadTimeline#LeadTimeline' } },
            },
          ],
        },
        { label: 'Itinerary', fields: leadItinerary },
        {
          label: 'Tasks and quotes',
          fields: [
            {
              name: 'tasks',
              type: 'join',
              collection: 'tasks',
              on: 'lead',
              defaultSort: 'dueAt',
              admin: { allowCreate: false, defaultColumns: ['title', 'dueAt', 'owner', 'doneAt'] },
            },
            {
              name: 'quotes',
              type: 'join',
              collection: 'quotes',
              on: 'lead',
              admin: { allowCreate: false, defaultColumns: ['reference', 'status', 'title', 'totalMinor'] },
            },
          ],
        },
        {
          label: 'Request as sent',
          fields: [
            {
              name: 'original',
              type: 'ui',
              admin: { components: { Field: '@/src/admin/crm/OriginalRequest#OriginalRequest' } },
            },
            fact({ name: 'submission', type: 'relationship', relationTo: 'lead-submissions' }),
            jsonFact({
              name: 'customerDifferences',
              admin: { description: "What this request says otherwise than the customer's own record." },
            }),
          ],
        },
        {
          label: 'Where it came from',
          fields: [
            ...[...touchFields, ...attributionFields].map((name) => fact({ name, type: 'text' as const })),
            jsonFact({ name: 'firstTouch', admin: { description: 'The first visit, as the website told it.' } }),
          ],
        },
      ],
    },
    fact({ name: 'reference', type: 'text', required: true, unique: true, admin: { position: 'sidebar' } }),
    fact({
      name: 'stage',
      type: 'select',
      required: true,
      defaultValue: leadMachine.initial,
      options: options(leadMachine.states),
      index: true,
      admin: { position: 'sidebar', components: { Cell: '@/src/admin/shared/StatusCell#StatusCell' } },
    }),
    fact({
      name: 'customer',
      type: 'relationship',
      relationTo: 'customers',
      required: true,
      index: true,
      admin: { position: 'sidebar' },
    }),
    fact({ name: 'owner', type: 'relationship', relationTo: 'staff', index: true, admin: { position: 'sidebar' } }),
    keeper,
    fact({ name: 'ownerReason', label: 'Why this owner', type: 'textarea', admin: { position: 'sidebar', rows: 4 } }),
    fact({
      name: 'ownerRule',
      label: 'By the rule',
      type: 'relationship',
      relationTo: 'routing-rules',
      admin: { position: 'sidebar', condition: ({ ownerRule }) => Boolean(ownerRule) },
    }),
    fact({
      name: 'channel',
      type: 'select',
      required: true,
      defaultValue: 'website',
      options: options(leadChannels),
      enumName: 'enum_leads_channel',
      admin: { position: 'sidebar' },
    }),
    fact(
      instant({
        name: 'slaDueAt',
        label: 'First response due',
        index: true,
        admin: { position: 'sidebar', components: { Cell: '@/src/admin/crm/FirstResponseCell#FirstResponseCell' } },
      }),
    ),
    fact(
      instant({
        name: 'nextDueAt',
        label: 'Next due',
        admin: {
          position: 'sidebar',
          description: 'When the next answer is due; empty while we wait for the customer.',
          components: { Cell: '@/src/admin/crm/NextDueCell#NextDueCell' },
        },
      }),
    ),
    fact(instant({ name: 'firstRespondedAt', label: 'First answered', admin: { position: 'sidebar' } })),
    fact({
      name: 'firstResponseMinutes',
      label: 'Answered in (working minutes)',
      type: 'number',
      admin: {
        position: 'sidebar',
        condition: ({ firstResponseMinutes }) => typeof firstResponseMinutes === 'number',
      },
    }),
    fact(
      instant({
        name: 'slaBreachedAt',
        label: 'Answered too late',
        admin: { position: 'sidebar', condition: ({ slaBreachedAt }) => Boolean(slaBreachedAt) },
      }),
    ),
    fact({
      name: 'lostReason',
      type: 'select',
      options: options(lostReasons),
      admin: { position: 'sidebar', condition: ({ stage }) => stage === 'lost' },
    }),
    fact({
      name: 'lostNote',
      type: 'text',
      admin: { position: 'sidebar', condition: ({ stage }) => stage === 'lost' },
    }),
    fact(instant({ name: 'qualifiedAt', admin: { hidden: true } })),
    fact(instant({ name: 'quotedAt', admin: { hidden: true } })),
    fact(instant({ name: 'wonAt', admin: { position: 'sidebar', condition: ({ wonAt }) => Boolean(wonAt) } })),
    changedAt,
  ],
  versions: false,
}
