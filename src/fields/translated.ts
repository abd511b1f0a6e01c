import type { RichTextField, TextareaField, TextField } from 'payload'

type Text = TextField | TextareaField | RichTextField

const source = '@/src/admin/catalog/editor/SourceText#SourceText'

/** A text of a tour that is said in every language, shown with the English it is translated from. */
export const translated = <Field extends Text>(field: Field): Field => ({
  ...field,
  localized: true,
  admin: { ...field.admin, components: { ...field.admin?.components, Description: source } },
})
