import type { Field } from 'payload'

/** The fields of a word the catalog is sorted by: its name as the website shows it, its slug, a text and a picture. */
export const catalogTerm = (): Field[] => [
  {
    name: 'name',
    type: 'text',
    required: true,
    unique: true,
    maxLength: 80,
    admin: { description: 'As the website shows and filters it.' },
  },
  { name: 'summary', type: 'textarea', localized: true, maxLength: 400 },
  { name: 'picture', type: 'upload', relationTo: 'media' },
]
