import type { CollectionConfig, Field } from 'payload'
import { deriveKeys } from '@/hooks/quote/deriveKeys'
import { deriveLibraryFacts } from '@/hooks/quote/deriveLibraryFacts'
import { deriveQuoteTotals } from '@/hooks/quote/deriveQuoteTotals'
import { deriveRevision } from '@/hooks/quote/deriveRevision'
import { guardFrozenVersion } from '@/hooks/quote/guardFrozenVersion'
import { recordChange } from '@/hooks/shared/recordChange'
import { collectionAccess } from '@/src/access/collectionAccess'
import { marginField } from '@/src/access/marginRights'
import { ownOrUnassigned, role, roleWhere, scope } from '@/src/access/predicates'
import { attachmentsMax } from '@/src/domain/quote/attachmentFile'
import { pricingWarningCodes } from '@/src/domain/quote/pricingWarning'
import { quoteVersionMachine } from '@/src/domain/quote/quoteVersionMachine'
import { calendarDate } from '@/src/fields/calendarDate'
import { fact } from '@/src/fields/fact'
import { instant } from '@/src/fields/instant'
import { languageOptions } from '@/src/fields/languageOptions'
import { currency, minorUnits } from '@/src/fields/money'
import { options } from '@/src/fields/options'
import { whileDraft } from '@/src/fields/whileDraft'
import { itineraryFields, offerFields, planFields } from './versionContent'
import { partyField } from './versionLines'

const ofOwnQuotes = ownOrUnassigned('quote')

const sidebarFacts: Field[] = [
  fact({
    name: 'quote',
    type: 'relationship',
    relationTo: 'quotes',
    required: true,
    index: true,
    admin: { position: 'sidebar' },
  }),
  fact({ name: 'number', type: 'number', required: true, admin: { position: 'sidebar' } }),
  fact({ name: 'label', type: 'text', admin: { position: 'sidebar' } }),
  fact({
    name: 'status',
    type: 'select',
    required: true,
    defaultValue: quoteVersionMachine.initial,
    options: options(quoteVersionMachine.states),
    enumName: 'enum_quote_version_status',
    index: true,
    admin: { position: 'sidebar', components: { Cell: '@/src/admin/shared/StatusCell#StatusCell' } },
  }),
  fact(minorUnits({ name: 'totalMinor', label: 'Total', admin: { position: 'sidebar' } })),
  fact(minorUnits({ name: 'netTotalMinor', label: 'Net', access: marginField, admin: { position: 'sidebar' } })),
  fact(minorUnits({ name: 'marginMinor', label: 'Margin', access: marginField, admin: { position: 'sidebar' } })),
  fact({
    name: 'marginPercent',
    label: 'Margin %',
    type: 'number',
    access: marginField,
    admin: { position: 'sidebar' },
  }),
]

const pricingFacts: Field[] = [
  fact({ name: 'revision', type: 'number', defaultValue: 0, admin: { hidden: true } }),
  fact({ name: 'editedBy', type: 'text', admin: { hidden: true } }),
  fact(instant({ name: 'editedAt', admin: { hidden: true } })),
  fact({ name: 'places', type: 'textarea', admin: { hidden: true } }),
  fact({ name: 'durationDays', type: 'number', admin: { hidden: true } }),
  fact({ name: 'pricing', type: 'json', access: marginField, admin: { hidden: true } }),
  fact({
    name: 'overrides',
    type: 'array',
    admin: { hidden: true },
    fields: [
      {
        name: 'code',
        type: 'select',
        required: true,
        options: options(pricingWarningCodes),
        enumName: 'enum_quote_overrides_code',
      },
      { name: 'lineId', type: 'text', required: true },
      { name: 'reason', type: 'text', required: true },
      { name: 'by', type: 'relationship', relationTo: 'staff' },
      instant({ name: 'at' }),
    ],
  }),
]

const attachmentFields: Field[] = [
  fact({
    name: 'attachments',
    type: 'array',
    maxRows: attachmentsMax,
    admin: { hidden: true },
    fields: [
      { name: 'title', type: 'text', required: true, maxLength: 160 },
      { name: 'document', type: 'upload', relationTo: 'documents', required: true },
    ],
  }),
  {
    name: 'attachmentFiles',
    type: 'ui',
    admin: { components: { Field: '@/src/admin/quote/AttachmentsField#AttachmentsField' } },
  },
]

const sendingFacts: Field[] = [
  fact(instant({ name: 'frozenAt' })),
  fact({ name: 'frozen', type: 'json', admin: { hidden: true } }),
  fact({ name: 'contentHash', type: 'text' }),
  fact({ name: 'pdf', type: 'upload', relationTo: 'documents' }),
  fact({ name: 'pdfHash', label: 'Hash of the PDF (SHA-256)', type: 'text' }),
  fact({ name: 'sendError', type: 'text' }),
  fact(instant({ name: 'sentAt' })),
  fact(instant({ name: 'viewedAt' })),
  fact({ name: 'views', type: 'number', defaultValue: 0 }),
]

const answerFacts: Field[] = [
  fact(instant({ name: 'acceptedAt' })),
  fact({ name: 'acceptedName', type: 'text' }),
  fact({ name: 'acceptedTermsVersion', type: 'text' }),
  fact({ name: 'acceptedAddress', type: 'text' }),
  fact({ name: 'acceptedUserAgent', type: 'text' }),
  fact({ name: 'acceptedVia', type: 'select', options: options(['quote_page', 'deposit'] as const) }),
  fact(instant({ name: 'declinedAt' })),
  fact({ name: 'declineReason', type: 'text' }),
  fact({ name: 'declineComment', type: 'textarea' }),
]

// Finance records deposits that arrive without a click, so it sees what was sent.
const sentOnes = roleWhere('finance', () => ({ status: { not_in: ['draft', 'sending'] } }))

/** One numbered version of a quote; immutable once it is being sent. */
export const QuoteVersions: CollectionConfig = {
  slug: 'quote-versions',
  admin: {
    group: 'Sales',
    useAsTitle: 'label',
    defaultColumns: ['label', 'status', 'title', 'startDate', 'totalMinor', 'sentAt', 'viewedAt'],
    listSearchableFields: ['label', 'title'],
    // A list has no use for the days and lines of ten trips.
    enableListViewSelectAPI: true,
    components: { edit: { beforeDocumentControls: ['@/src/admin/quote/QuoteVersionActions#QuoteVersionActions'] } },
  },
  access: collectionAccess({
    read: [role('manager'), ofOwnQuotes, sentOnes, scope('quotes:read')],
    update: [role('manager'), ofOwnQuotes, scope('quotes:write')],
  }),
  defaultSort: '-updatedAt',
  // Amounts are shown in it.
  forceSelect: { currency: true },
  hooks: {
    beforeChange: [guardFrozenVersion, deriveKeys, deriveLibraryFacts, deriveQuoteTotals, deriveRevision],
    afterChange: [recordChange('quote-versions')],
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Trip',
          fields: whileDraft([
            {
              name: 'standing',
              type: 'ui',
              admin: { components: { Field: '@/src/admin/quote/SendingStanding#SendingStanding' } },
            },
            {
              type: 'row',
              fields: [
                calendarDate({ name: 'startDate' }),
                { name: 'adults', type: 'number', required: true, defaultValue: 2, min: 0, max: 99 },
                { name: 'children', type: 'number', required: true, defaultValue: 0, min: 0, max: 99 },
                {
                  name: 'language',
                  type: 'select',
                  required: true,
                  defaultValue: 'en',
                  options: languageOptions,
                  enumName: 'enum_quote_versions_language',
                },
              ],
            },
            partyField,
            ...itineraryFields,
            ...attachmentFields,
          ]),
        },
        { label: 'Price', fields: whileDraft([currency(), ...offerFields]) },
        {
          label: 'Payment and terms',
          fields: whileDraft([
            ...planFields,
            instant({ name: 'validUntil' }),
            { name: 'termsVersion', type: 'text', required: true },
            { name: 'terms', type: 'textarea', required: true, admin: { rows: 10 } },
          ]),
        },
        { label: 'Sending', fields: sendingFacts },
        { label: 'Answer', fields: answerFacts },
      ],
    },
    ...pricingFacts,
    ...sidebarFacts,
  ],
  indexes: [{ fields: ['quote', 'number'], unique: true }],
  versions: false,
}
