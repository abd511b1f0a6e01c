import type { Field, FieldAccess } from 'payload'

// Without a record it is asked about the form of a new one.
const isDraft: FieldAccess = ({ doc }) => !doc?.status || doc.status === 'draft'

/** Shows these fields read-only once the record is no draft any more; the collection's guard refuses changes anyway. */
export const whileDraft = (fields: readonly Field[]): Field[] =>
  fields.map((field) => {
    if (field.type === 'ui' || field.type === 'tabs') return field
    if (field.type === 'row' || field.type === 'collapsible') return { ...field, fields: whileDraft(field.fields) }
    return { ...field, access: { update: isDraft, ...field.access } } as Field
  })
