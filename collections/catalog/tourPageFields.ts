import type { ArrayField, Field } from 'payload'
import { longTextRequiredInEnglish, requiredInEnglish } from '@/src/fields/requiredInEnglish'
import { translated } from '@/src/fields/translated'

/** Questions travelers ask about a tour, with their answers. */
export const tourFaq: ArrayField = {
  name: 'faq',
  label: 'Questions and answers',
  labels: { singular: 'Question', plural: 'Questions' },
  type: 'array',
  admin: { initCollapsed: true, components: { RowLabel: '@/src/admin/catalog/FaqRowLabel#FaqRowLabel' } },
  fields: [
    translated({
      name: 'question',
      type: 'text',
      required: true,
      maxLength: 200,
      validate: requiredInEnglish,
    }),
    translated({
      name: 'answer',
      type: 'textarea',
      required: true,
      maxLength: 2000,
      validate: longTextRequiredInEnglish,
    }),
  ],
}

/** What search engines and shared links show instead of title and short description. */
export const tourSearchFields: Field[] = [
  translated({
    name: 'metaTitle',
    label: 'Title for search engines',
    type: 'text',
    maxLength: 70,
    admin: { description: 'The title when empty. Search engines show about 60 characters.' },
  }),
  translated({
    name: 'metaDescription',
    label: 'Description for search engines',
    type: 'textarea',
    maxLength: 200,
    admin: { description: 'The short description when empty. Search engines show about 155 characters.' },
  }),
]
