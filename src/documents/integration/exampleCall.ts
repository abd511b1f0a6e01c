import type { ApiOperation, Schema } from './apiModel'

const formats: Record<string, string> = {
  uuid: '01940000-0000-7000-8000-000000000001',
  'date-time': '2026-11-24T04:00:00Z',
  date: '2026-11-24',
  email: 'alex@sample.example',
  uri: 'https://sample.example/',
}

const words: Record<string, string> = {
  email: 'alex@sample.example',
  name: 'Alex Sample',
  url: 'https://hooks.sample.example/chapter2',
  month: '2027-03',
  destination: 'Vietnam',
  style: 'Culture',
  duration: '9-12 days',
  currency: 'USD',
}

const depthMax = 4

const textFor = (schema: Schema, name: string): string => {
  if (typeof schema.format === 'string' && formats[schema.format]) return formats[schema.format] ?? ''
  return words[name] ?? `${name.replaceAll('_', ' ')} …`
}

const numberFor = (schema: Schema): number => {
  const least = Number(schema.minimum ?? 1)
  return Number.isSafeInteger(least) && least > Number.MIN_SAFE_INTEGER ? Math.max(1, least) : 1
}

/** Makes a value of a schema's shape; of an object only what is required, or all where nothing is. */
export const exampleOf = (schema: Schema, name = '', depth = 0): unknown => {
  const shape = (schema.anyOf ?? schema.oneOf)?.find(({ type }) => type !== 'null') ?? schema
  if (shape.const !== undefined) return shape.const
  if (shape.default !== undefined) return shape.default
  if (shape.enum) return shape.enum.find((value) => value !== '*') ?? shape.enum[0]
  const type = Array.isArray(shape.type) ? shape.type[0] : shape.type
  if (type === 'object' && depth < depthMax) {
    const all = Object.entries(shape.properties ?? {})
    const needed = all.filter(([field]) => shape.required?.includes(field))
    const shown = needed.length > 0 ? needed : all
    return Object.fromEntries(shown.map(([field, each]) => [field, exampleOf(each, field, depth + 1)]))
  }
  if (type === 'array') return shape.items && depth < depthMax ? [exampleOf(shape.items, name, depth + 1)] : []
  if (type === 'integer' || type === 'number') return numberFor(shape)
  if (type === 'boolean') return true
  return type === 'string' ? textFor(shape, name) : {}
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

/** Writes a call of an operation as a shell line that works once key and ids are the reader's own. */
export const exampleCall = (
  { method, path, parameters, body, isForm, isSecured }: ApiOperation,
  server: string,
): string => {
  const target = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    name.endsWith('id') ? (formats.uuid ?? '') : `{${name}}`,
  )
  const asked = parameters.filter((each) => each.in === 'query' && each.required)
  const query = asked
    .map(({ name, schema }) => `${name}=${encodeURIComponent(String(exampleOf(schema, name)))}`)
    .join('&')
  const lines = [
    `curl ${method === 'get' ? '' : `-X ${method.toUpperCase()} `}${quoted(`${server}${target}${query ? `?${query}` : ''}`)}`,
    ...(isSecured ? [`-H "Authorization: Bearer $KEY"`] : []),
    ...(parameters.some(({ name }) => name === 'Idempotency-Key') ? [`-H "Idempotency-Key: $(uuidgen)"`] : []),
  ]
  if (body && isForm)
    lines.push(
      ...Object.entries(exampleOf(body) as object).map(
        ([name, value]) => `--data-urlencode ${quoted(`${name}=${value}`)}`,
      ),
    )
  else if (body)
    lines.push(`-H 'Content-Type: application/json'`, `-d ${quoted(JSON.stringify(exampleOf(body), null, 2))}`)
  return lines.join(' \\\n  ')
}
