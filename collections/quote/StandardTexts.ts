import type { CollectionConfig } from 'payload'
import { guardStandardText } from '@/hooks/quote/guardStandardText'
import { recordChange, recordDeletion } from '@/hooks/shared/recordChange'
import { collectionAccess } from '@/src/access/collectionAccess'
import { role, scope } from '@/src/access/predicates'
import { textPlaceholders, textPurposes } from '@/src/domain/quote/standardText'
import { options } from '@/src/fields/options'

const editors = [role('manager', 'content'), scope('quotes:write')]

/** Texts kept once and put into quotes, in the customer's language, to be written on there. */
export const StandardTexts: CollectionConfig = {
  slug: 'standard-texts',
  labels: { singular: 'Standard text', plural: 'Standard texts' },
  admin: {
    group: 'Sales',
    useAsTitle: 'title',
    defaultColumns: ['title', 'purpose', 'active', 'updatedAt'],
    listSearchableFields: ['title', 'text'],
    description:
      'Offered where a quote is written, in the language it is written in. Changing one changes no quote it was put into.',
  },
  access: collectionAccess({
    create: editors,
    read: [role('manager', 'content', 'sales'), scope('quotes:read'), scope('quotes:write')],
    update: editors,
    delete: editors,
  }),
  defaultSort: 'title',
  hooks: {
    beforeValidate: [guardStandardText],
    afterChange: [recordChange('standard-texts')],
    afterDelete: [recordDeletion('standard-texts')],
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      maxLength: 120,
      admin: { description: 'What staff find it by; customers never see it.' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'purpose',
          label: 'For',
          type: 'select',
          required: true,
          defaultValue: 'personal_letter',
          options: options(textPurposes),
          enumName: 'enum_standard_texts_purpose',
          index: true,
        },
        { name: 'active', label: 'Offered', type: 'checkbox', defaultValue: true },
      ],
    },
    {
      name: 'text',
      type: 'textarea',
      localized: true,
      maxLength: 5000,
      admin: {
        rows: 14,
        description: `Written once in each language; a language without it is not offered it. Filled in the quote: ${textPlaceholders.map((name) => `{{${name}}}`).join(', ')}.`,
      },
    },
  ],
  versions: false,
}
