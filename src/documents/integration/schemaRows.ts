import type { Schema } from './apiModel'

/** One field of a body or answer: how deep it stands, what it is, and what bounds it. */
export type SchemaRow = {
  /** Where it stands, unique in its schema: `items.id`. */
  path: string
  depth: number
  name: string
  type: string
  required: boolean
  description: string
  bounds: string[]
  values: string[]
}

const depthMax = 5

const isNull = ({ type }: Schema): boolean => type === 'null'

/** The shapes something may have, the one that is nothing left out. */
const shapesOf = (schema: Schema): Schema[] =>
  (schema.anyOf ?? schema.oneOf ?? [schema]).filter((each) => !isNull(each))

const mayBeNull = (schema: Schema): boolean =>
  (schema.anyOf ?? schema.oneOf ?? []).some(isNull) || (Array.isArray(schema.type) && schema.type.includes('null'))

const plainType = (schema: Schema): string => {
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum) return 'one of'
  const types = (Array.isArray(schema.type) ? schema.type : [schema.type ?? 'any']).filter((type) => type !== 'null')
  if (types[0] === 'array') return schema.items ? `list of ${typeText(schema.items)}` : 'list'
  const format = typeof schema.format === 'string' ? ` (${schema.format})` : ''
  return `${types.join(' or ')}${format}`
}

/** What a field is, in a few words: `string (uuid) or null`. */
export const typeText = (schema: Schema): string => {
  const words = [...new Set(shapesOf(schema).map(plainType))]
  return [...words, ...(mayBeNull(schema) ? ['null'] : [])].join(' or ')
}

const limits: [string, (value: unknown) => string][] = [
  ['minLength', (value) => `at least ${value} characters`],
  ['maxLength', (value) => `at most ${value} characters`],
  ['minimum', (value) => `≥ ${value}`],
  ['exclusiveMinimum', (value) => `> ${value}`],
  ['maximum', (value) => `≤ ${value}`],
  ['minItems', (value) => `at least ${value}`],
  ['maxItems', (value) => `at most ${value}`],
  ['default', (value) => `default ${JSON.stringify(value)}`],
]

const safeInteger = Number.MAX_SAFE_INTEGER

const boundsOf = (schema: Schema): string[] => {
  const shape = { ...shapesOf(schema)[0], ...schema }
  const found = limits.filter(([name]) => shape[name] !== undefined && Math.abs(Number(shape[name])) !== safeInteger)
  return found.map(([name, write]) => write(shape[name]))
}

const valuesOf = (schema: Schema): string[] => {
  const shape = shapesOf(schema).find((each) => each.enum ?? each.items?.enum)
  return (shape?.enum ?? shape?.items?.enum ?? []).map(String)
}

const descriptionOf = (schema: Schema): string => (typeof schema.description === 'string' ? schema.description : '')

/** The fields inside a value: its own, or those of what its list holds. */
const inside = (schema: Schema): Schema | undefined => {
  const shapes = shapesOf(schema)
  return shapes.find(({ properties }) => properties) ?? shapes.map(({ items }) => items && inside(items)).find(Boolean)
}

/** Lists the fields of a schema, those inside others right beneath them. */
export const schemaRows = (schema: Schema, within: readonly string[] = []): SchemaRow[] => {
  const depth = within.length
  const object = inside(schema)
  if (!object || depth > depthMax) return []
  return Object.entries(object.properties ?? {}).flatMap(([name, field]) => [
    {
      path: [...within, name].join('.'),
      depth,
      name,
      type: typeText(field),
      required: object.required?.includes(name) ?? false,
      description: descriptionOf(field),
      bounds: boundsOf(field),
      values: valuesOf(field),
    },
    ...schemaRows(field, [...within, name]),
  ])
}
