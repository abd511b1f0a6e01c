import {
  extendZodWithOpenApi,
  OpenAPIRegistry,
  OpenApiGeneratorV31,
  type RouteConfig,
} from '@asteasolutions/zod-to-openapi'
import { z } from 'zod'
import type { Audience, Endpoint } from './endpoint'

extendZodWithOpenApi(z)

const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    instance: z.string(),
    code: z.string(),
    request_id: z.string(),
    errors: z.array(z.object({ path: z.string(), message: z.string(), code: z.string() })).optional(),
  })
  .openapi('Problem')

const refusalsOf = (endpoint: Endpoint): number[] => [
  ...(endpoint.body ? [400, 413, 415, 422] : endpoint.query ? [422] : []),
  ...(endpoint.audience === 'staff' ? [401, 403] : []),
  ...(endpoint.params ? [404] : []),
  ...(endpoint.limit ? [429] : []),
]

const answersOf = (endpoint: Endpoint): RouteConfig['responses'] => {
  const refused = {
    description: 'A problem (RFC 9457).',
    content: { 'application/problem+json': { schema: problemSchema } },
  }
  const answers = Object.entries(endpoint.answers).map(
    ([status, { description, schema, contentType = 'application/json' }]) => {
      const shape = schema ?? (contentType === 'application/json' ? undefined : z.string())
      return [status, shape ? { description, content: { [contentType]: { schema: shape } } } : { description }] as const
    },
  )
  const refusals = refusalsOf(endpoint)
    .filter((status) => !(status in endpoint.answers))
    .map((status) => [String(status), refused] as const)
  return Object.fromEntries([...answers, ...refusals])
}

const routeOf = (endpoint: Endpoint): RouteConfig => ({
  method: endpoint.method,
  path: endpoint.path.replace(/:(\w+)/g, '{$1}'),
  operationId: endpoint.operationId,
  summary: endpoint.summary,
  tags: [endpoint.tag],
  security: endpoint.audience === 'staff' ? [{ key: [] }, { session: [] }] : [],
  request: {
    params: endpoint.params as never,
    query: endpoint.query as never,
    headers: endpoint.idempotent ? z.object({ 'Idempotency-Key': z.string().max(200).optional() }) : undefined,
    body: endpoint.body
      ? {
          required: true,
          content: {
            [endpoint.bodyKind === 'form' ? 'application/x-www-form-urlencoded' : 'application/json']: {
              schema: endpoint.body as never,
            },
          },
        }
      : undefined,
  },
  responses: answersOf(endpoint),
})

type DocumentArgs = { endpoints: Endpoint[]; audiences: Audience[]; title: string; version: string; serverUrl: string }

/** Makes the OpenAPI 3.1 document of some audiences' endpoints from the schemas those endpoints validate with. */
export const openapiDocument = ({ endpoints, audiences, title, version, serverUrl }: DocumentArgs) => {
  const registry = new OpenAPIRegistry()
  registry.registerComponent('securitySchemes', 'key', { type: 'http', scheme: 'bearer' })
  registry.registerComponent('securitySchemes', 'session', { type: 'apiKey', in: 'cookie', name: 'payload-token' })
  for (const endpoint of endpoints) if (audiences.includes(endpoint.audience)) registry.registerPath(routeOf(endpoint))
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: { title, version },
    servers: [{ url: serverUrl }],
  })
}
