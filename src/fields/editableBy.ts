import type { Field } from 'payload'
import { fieldFor, type Predicate } from '@/src/access/predicates'

/** Lets only some of those who may change a record write these fields; whoever may not sees them read-only. */
export const editableBy = (editors: readonly Predicate[], fields: readonly Field[]): Field[] => {
  const allowed = fieldFor(...editors)
  const restricted = (field: Field): Field => {
    if (field.type === 'ui' || field.type === 'tabs') return field
    if (field.type === 'row' || field.type === 'collapsible')
      return { ...field, fields: editableBy(editors, field.fields) }
    return { ...field, access: { ...field.access, create: allowed, update: allowed } } as Field
  }
  return fields.map(restricted)
}
