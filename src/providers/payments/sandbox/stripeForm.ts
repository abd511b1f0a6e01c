import { invalidParameter } from './stripeApiError'

export type StripeForm = { [key: string]: StripeValue }
export type StripeValue = string | StripeForm | StripeValue[]

const segmentsOf = (key: string): string[] => {
  const [head = '', ...rest] = key.split('[')
  return [head, ...rest.map((part) => part.replace(/\]$/, ''))]
}

const isIndexed = (form: StripeForm): boolean => {
  const keys = Object.keys(form)
  return keys.length > 0 && keys.every((key, index) => key === String(index))
}

const withArrays = (value: StripeForm | string): StripeValue => {
  if (typeof value === 'string') return value
  const converted = Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, withArrays(item as StripeForm | string)]),
  )
  return isIndexed(value) ? Object.values(converted) : converted
}

const set = (root: StripeForm, key: string, value: string): void => {
  const segments = segmentsOf(key)
  const last = segments.pop() ?? ''
  let current = root
  for (const segment of segments) {
    const next = current[segment] ?? Object.create(null)
    if (typeof next === 'string') throw invalidParameter(key, `Invalid parameter: ${key}`)
    current[segment] = next
    current = next as StripeForm
  }
  current[last === '' ? String(Object.keys(current).length) : last] = value
}

/** Parses Stripe's form encoding (`a[b][0][c]=d`), in a body or a query string, into nested objects and arrays. */
export const parseStripeForm = (encoded: string): StripeForm => {
  const root: StripeForm = Object.create(null)
  for (const [key, value] of new URLSearchParams(encoded)) set(root, key, value)
  return Object.fromEntries(Object.entries(root).map(([key, value]) => [key, withArrays(value as StripeForm | string)]))
}

/** Reads a text parameter, `null` when absent or empty. */
export const textOf = (form: StripeForm, key: string): string | null => {
  const value = form[key]
  if (value === undefined || value === '') return null
  if (typeof value !== 'string') throw invalidParameter(key, `Invalid string: ${key}`)
  return value
}

/** Reads a whole number, `null` when absent. */
export const wholeOf = (form: StripeForm, key: string, param = key): number | null => {
  const text = textOf(form, key)
  if (text === null) return null
  if (!/^-?\d{1,15}$/.test(text)) throw invalidParameter(param, `Invalid integer: ${text}`, 'parameter_invalid_integer')
  return Number(text)
}

/** Reads a nested object, empty when absent. */
export const objectOf = (form: StripeForm, key: string): StripeForm => {
  const value = form[key]
  if (value === undefined || value === '') return {}
  if (typeof value === 'string' || Array.isArray(value)) throw invalidParameter(key, 'Invalid object')
  return value
}

/** Reads metadata: at most 50 keys of 40 characters with values of 500, as Stripe allows. */
export const metadataOf = (form: StripeForm, key = 'metadata'): Record<string, string> => {
  const entries = Object.entries(objectOf(form, key)).map(([name, value]): [string, string] => {
    if (typeof value !== 'string' || name.length > 40 || value.length > 500)
      throw invalidParameter(`${key}[${name}]`, 'Invalid metadata')
    return [name, value]
  })
  if (entries.length > 50) throw invalidParameter(key, 'Metadata can have up to 50 keys.')
  return Object.fromEntries(entries)
}

/** Refuses parameters that the sandbox, like Stripe, does not know. */
export const onlyKnown = (form: StripeForm, known: string[]): void => {
  const unknown = Object.keys(form).find((key) => !known.includes(key))
  if (unknown) throw invalidParameter(unknown, `Received unknown parameter: ${unknown}`, 'parameter_unknown')
}
