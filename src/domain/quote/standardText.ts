import { placeholdersOf, renderTemplate } from '@/src/domain/shared/renderTemplate'

/** Where in a quote a text stands. */
export const textPurposes = ['personal_letter', 'arrival', 'departure', 'day'] as const
export type TextPurpose = (typeof textPurposes)[number]

/** What a standard text may leave to be filled from the quote it is put into. */
export const textPlaceholders = [
  'first_name',
  'customer_name',
  'title',
  'start_date',
  'days',
  'travelers',
  'owner_name',
  'company_name',
] as const
export type TextPlaceholder = (typeof textPlaceholders)[number]

/** The placeholders of a text that no quote fills. */
export const unknownPlaceholders = (text: string): string[] =>
  placeholdersOf(text).filter((name) => !(textPlaceholders as readonly string[]).includes(name))

/** Fills what is known; what is not stays as `{{it}}` stands, for whoever writes on. */
export const fillText = (text: string, values: Readonly<Partial<Record<TextPlaceholder, string | null>>>): string =>
  renderTemplate({
    template: text,
    values: Object.fromEntries(
      placeholdersOf(text).map((name) => [name, values[name as TextPlaceholder] ?? `{{${name}}}`]),
    ),
  })
