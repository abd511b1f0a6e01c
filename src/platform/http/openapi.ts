import { z } from 'zod'
import type { AnswerSpec, Audience, Endpoint, WebhookSpec } from './endpoint'
import { isOptional } from './validate'

type Json = Record<string, unknown>
type Schema = Json & { properties?: Record<string, Json>; required?: string[] }

const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  instance: z.string(),
  code: z.string(),
  request_id: z.string(),
  errors: z.array(z.object({ path: z.string(), message: z.string(), code: z.string() })).optional(),
})

// OpenAPI 3.1 schemas are JSON Schema 2020-12, which zod writes itself.
const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Schema => {
  const { $schema: _, ...written } = z.toJSONSchema(schema, { io, unrepresentable: 'any', target: 'draft-2020-12' })
  return written as Schema
}

const parametersIn = (place: 'path' | 'query' | 'header', schema: z.ZodType | undefined): Json[] => {
  if (!schema) return []
  const { properties = {}, required = [] } = schemaOf(schema, 'input')
  return Object.entries(properties).map(([name, each]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: each,
  }))
}

const idempotencyKey: Json = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'The same key with the same body answers the first response again.',
  schema: { type: 'string', minLength: 1, maxLength: 200 },
}

const bodyOf = ({ body, bodyKind }: Endpoint): Json | undefined => {
  if (!body) return undefined
  const contentType = bodyKind === 'form' ? 'application/x-www-form-urlencoded' : 'application/json'
  return { required: !isOptional(body), content: { [contentType]: { schema: schemaOf(body, 'input') } } }
}

const answerOf = ({ description, schema, contentType = 'application/json' }: AnswerSpec): Json => {
  const shape = schema ? schemaOf(schema, 'output') : contentType === 'application/json' ? null : { type: 'string' }
  return shape ? { description, content: { [contentType]: { schema: shape } } } : { description }
}

const refused: Json = { $ref: '#/components/responses/Problem' }

const refusalsOf = ({ audience, body, query, params, limit }: Endpoint): number[] => [
  ...(body ? [400, 413, 415, 422] : query ? [422] : []),
  ...(audience === 'staff' ? [401, 403] : []),
  ...(params ? [404] : []),
  ...(limit ? [429] : []),
]

const operationOf = (endpoint: Endpoint): Json => ({
  operationId: endpoint.operationId,
  summary: endpoint.summary,
  tags: [endpoint.tag],
  ...(endpoint.audience === 'staff' ? { security: [{ key: [] }, { session: [] }] } : {}),
  parameters: [
    ...parametersIn('path', endpoint.params),
    ...parametersIn('query', endpoint.query),
    ...(endpoint.idempotent ? [idempotencyKey] : []),
  ],
  requestBody: bodyOf(endpoint),
  responses: {
    ...Object.fromEntries(refusalsOf(endpoint).map((status) => [status, refused])),
    ...Object.fromEntries(Object.entries(endpoint.answers).map(([status, answer]) => [status, answerOf(answer)])),
  },
})

const pathsOf = (endpoints: Endpoint[]): Record<string, Json> => {
  const paths: Record<string, Json> = {}
  for (const endpoint of endpoints) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [endpoint.method]: operationOf(endpoint) }
  }
  return paths
}

const webhookOf = ({ name, summary, tag, headers, body }: WebhookSpec): Json => ({
  post: {
    operationId: name,
    summary,
    tags: [tag],
    parameters: parametersIn('header', headers),
    requestBody: { required: true, content: { 'application/json': { schema: schemaOf(body, 'output') } } },
    responses: {
      '2XX': { description: 'Taken.' },
      '410': { description: 'Never send anything here again.' },
      default: { description: 'It is sent again later, for about a day.' },
    },
  },
})

const webhooksOf = (endpoints: readonly Endpoint[]): Json => {
  const specs = endpoints.flatMap(({ webhooks = [] }) => webhooks)
  return specs.length === 0 ? {} : { webhooks: Object.fromEntries(specs.map((spec) => [spec.name, webhookOf(spec)])) }
}

const components: Json = {
  securitySchemes: {
    key: { type: 'http', scheme: 'bearer' },
    session: { type: 'apiKey', in: 'cookie', name: 'payload-token' },
  },
  schemas: { Problem: schemaOf(problem, 'output') },
  responses: {
    Problem: {
      description: 'A problem (RFC 9457).',
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  },
}

type DocumentArgs = {
  endpoints: readonly Endpoint[]
  audiences: Audience[]
  title: string
  version: string
  serverUrl: string
}

/** Makes the OpenAPI 3.1 document of some audiences' endpoints from the schemas those endpoints validate with. */
export const openapiDocument = ({ endpoints, audiences, title, version, serverUrl }: DocumentArgs): Json => {
  const described = endpoints.filter(({ audience }) => audiences.includes(audience))
  return {
    openapi: '3.1.0',
    info: { title, version },
    servers: [{ url: serverUrl }],
    paths: pathsOf(described),
    ...webhooksOf(described),
    components,
  }
}
