export type Json = Record<string, unknown>
export type Schema = Json & {
  type?: string | string[]
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  enum?: unknown[]
  anyOf?: Schema[]
  oneOf?: Schema[]
}

export type ApiParameter = { name: string; in: string; required: boolean; description?: string; schema: Schema }
export type ApiAnswer = { status: string; description: string; schema: Schema | null; isProblem: boolean }

export type ApiOperation = {
  id: string
  method: string
  path: string
  summary: string
  tag: string
  parameters: ApiParameter[]
  body: Schema | null
  isForm: boolean
  answers: ApiAnswer[]
  /** Whether a key or session is needed. */
  isSecured: boolean
}

export type ApiModel = {
  title: string
  version: string
  server: string
  /** Tags in the order of their first operation. */
  groups: { tag: string; operations: ApiOperation[] }[]
  webhooks: ApiOperation[]
}

type RawContent = Record<string, { schema?: Schema }>
type RawAnswer = { $ref?: string; description?: string; content?: RawContent }
type RawOperation = {
  operationId?: string
  summary?: string
  tags?: string[]
  security?: unknown[]
  parameters?: (Omit<ApiParameter, 'description'> & { description?: string })[]
  requestBody?: { content?: RawContent }
  responses?: Record<string, RawAnswer>
}

const formType = 'application/x-www-form-urlencoded'

const firstSchema = (content: RawContent | undefined): Schema | null => Object.values(content ?? {})[0]?.schema ?? null

const answersOf = (responses: Record<string, RawAnswer> = {}): ApiAnswer[] =>
  Object.entries(responses).map(([status, { $ref, description = '', content }]) => ({
    status,
    description,
    schema: $ref ? null : firstSchema(content),
    isProblem: Boolean($ref),
  }))

const operationOf = (method: string, path: string, raw: RawOperation): ApiOperation => ({
  id: raw.operationId ?? `${method}-${path}`,
  method,
  path,
  summary: raw.summary ?? '',
  tag: raw.tags?.[0] ?? 'Other',
  parameters: (raw.parameters ?? []).map((each) => ({
    ...each,
    description: each.description ?? describedBy(each.schema),
  })),
  body: firstSchema(raw.requestBody?.content),
  isForm: raw.requestBody?.content ? formType in raw.requestBody.content : false,
  answers: answersOf(raw.responses),
  isSecured: (raw.security ?? []).length > 0,
})

const describedBy = (schema: Schema): string | undefined =>
  typeof schema.description === 'string' ? schema.description : undefined

const operationsIn = (paths: unknown): ApiOperation[] =>
  Object.entries((paths ?? {}) as Record<string, Record<string, RawOperation>>).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, raw]) => operationOf(method, path, raw)),
  )

/** Reads an OpenAPI 3.1 document of ours into what its page shows. */
export const apiModel = (document: Json): ApiModel => {
  const { info, servers } = document as { info: { title: string; version: string }; servers: { url: string }[] }
  const operations = operationsIn(document.paths)
  const tags = [...new Set(operations.map(({ tag }) => tag))]
  return {
    title: info.title,
    version: info.version,
    server: servers[0]?.url ?? '',
    groups: tags.map((tag) => ({ tag, operations: operations.filter((each) => each.tag === tag) })),
    webhooks: operationsIn(document.webhooks),
  }
}
