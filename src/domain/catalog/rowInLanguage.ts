import type { Language } from '@/src/domain/shared/language'

const isLocalized = (value: unknown): value is Partial<Record<Language, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Returns a row of a tour as a form in one language holds it. */
export const rowInLanguage = (row: object, language: Language): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, isLocalized(value) ? (value[language] ?? null) : value]),
  )

/** Tells whether a row says anything in a language. */
export const saysSomethingIn = (row: object, language: Language): boolean =>
  Object.values(row).some((value) => isLocalized(value) && Boolean(value[language]))
