import type { TextareaFieldValidation, TextFieldValidation } from 'payload'
import { text, textarea } from 'payload/shared'

const isEnglish = (locale: string | undefined): boolean => locale === undefined || locale === 'en'

/** Asks for a localized text in English only: what is not translated yet falls back to it. */
export const requiredInEnglish: TextFieldValidation = (value: unknown, options) =>
  text(
    value as string,
    { ...options, required: options.required && isEnglish(options.req.locale ?? undefined) } as never,
  )

/** The same for a longer text. */
export const longTextRequiredInEnglish: TextareaFieldValidation = (value, options) =>
  textarea(value, { ...options, required: options.required && isEnglish(options.req.locale ?? undefined) })
