import { DomainError } from './domainError'
import type { SharedErrorCode } from './errorCodes'

const placeholder = /\{\{\s*([a-zA-Z][a-zA-Z0-9_.]*)\s*\}\}/g

/** Lists the placeholders of a template, each once, in order of appearance. */
export const placeholdersOf = (template: string): string[] => [
  ...new Set([...template.matchAll(placeholder)].map(([, name = '']) => name)),
]

type RenderTemplate = {
  template: string
  /** Plain text by placeholder; `null` is a value that is not known. */
  values: Readonly<Record<string, string | null>>
  /** Makes a value fit for where the text goes; left as it is by default. */
  escape?: (value: string) => string
}

/**
 * Fills the `{{placeholders}}` of a template with plain text; throws `unknown-placeholder` for one that has no value by its
 * name, `missing-placeholder-value` for one whose value is not known.
 */
export const renderTemplate = ({ template, values, escape: escapeValue = (value) => value }: RenderTemplate): string =>
  template.replace(placeholder, (_, name: string) => {
    if (!Object.hasOwn(values, name))
      throw new DomainError<SharedErrorCode>(
        'unknown-placeholder',
        `The template asks for {{${name}}}, which does not exist.`,
        {
          placeholder: name,
          known: Object.keys(values),
        },
      )
    const value = values[name]
    if (value === null || value === undefined)
      throw new DomainError<SharedErrorCode>('missing-placeholder-value', `There is no value for {{${name}}} here.`, {
        placeholder: name,
      })
    return escapeValue(value)
  })
