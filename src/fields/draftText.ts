import type { TextareaField, TextField } from 'payload'

type Given<Kind> = Omit<Kind, 'required' | 'validate' | 'hasMany'> & { maxLength: number }

const lacksNothing =
  ({ maxLength }: { maxLength: number }) =>
  (value: unknown) => {
    if (typeof value !== 'string') return 'A text is needed, if only an empty one.'
    return value.length <= maxLength || `${maxLength} characters at most.`
  }

/** A text a draft may still lack, so that it can be saved while it is written: empty, never null. Sending asks for it. */
export const draftText = ({ maxLength, ...field }: Given<TextField>): TextField =>
  ({ ...field, maxLength, required: true, defaultValue: '', validate: lacksNothing({ maxLength }) }) as TextField

/** The same of several lines. */
export const draftLongText = ({ maxLength, ...field }: Given<TextareaField>): TextareaField =>
  ({ ...field, maxLength, required: true, defaultValue: '', validate: lacksNothing({ maxLength }) }) as TextareaField
