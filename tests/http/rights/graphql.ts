import { configToSchema } from '@payloadcms/graphql'
import {
  GraphQLEnumType,
  GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLSchema,
} from 'graphql'
import { formatNames, type Payload } from 'payload'

export type GraphqlNames = { singular: string; plural: string }

/** The names Payload's GraphQL gives a collection. */
export const graphqlNames = (slug: string): GraphqlNames => {
  const { singular, plural } = formatNames(slug)
  return { singular, plural: singular === plural ? `all${singular}` : plural }
}

const schemas = new WeakMap<Payload, GraphQLSchema>()
const schemaOf = (payload: Payload): GraphQLSchema => {
  const schema = schemas.get(payload) ?? configToSchema(payload.config).schema
  schemas.set(payload, schema)
  return schema
}

const samples: Record<string, unknown> = {
  Int: 1,
  Float: 1,
  Boolean: true,
  DateTime: '2027-01-01T00:00:00.000Z',
  EmailAddress: 'a@sample.example',
  JSON: {},
}

const sampleOf = (type: GraphQLInputType): unknown => {
  if (type instanceof GraphQLNonNull) return sampleOf(type.ofType)
  if (type instanceof GraphQLList) return []
  if (type instanceof GraphQLEnumType) return type.getValues()[0]?.name
  if (type instanceof GraphQLInputObjectType) return requiredOf(type)
  return samples[type.name] ?? 'x'
}

const requiredOf = (type: GraphQLInputObjectType): Record<string, unknown> =>
  Object.fromEntries(
    Object.values(type.getFields())
      .filter((field) => field.type instanceof GraphQLNonNull)
      .map((field) => [field.name, sampleOf(field.type)]),
  )

/** Tells whether GraphQL knows the collection at all. */
export const isInGraphql = (payload: Payload, { singular }: GraphqlNames): boolean =>
  schemaOf(payload).getQueryType()?.getFields()[singular] !== undefined

/** Something of the right shape for every field that creating a record asks for; it need not be valid. */
export const requiredInputOf = (payload: Payload, { singular }: GraphqlNames): Record<string, unknown> => {
  const type = schemaOf(payload).getType(`mutation${singular}Input`)
  if (!(type instanceof GraphQLInputObjectType)) throw new Error(`There is no input type of ${singular}.`)
  return requiredOf(type)
}

type GraphqlAnswer = {
  data?: Record<string, unknown> | null
  errors?: { message: string; path?: (string | number)[]; extensions?: { statusCode?: number; code?: string } }[]
}
type Ask = { query: string; variables: object; headers: Record<string, string> }

/** Tells whether a status says that the caller may not. */
export const isRefusal = (status: number | undefined): boolean => [401, 403, 404].includes(status ?? 200)

/** Asks over GraphQL; a query that does not fit the schema is the test's own mistake and throws. */
export const askGraphql = async (
  fetchApp: (path: string, init: RequestInit) => Promise<Response>,
  { query, variables, headers }: Ask,
) => {
  const response = await fetchApp('/api/graphql', {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors = [] } = (await response.json()) as GraphqlAnswer
  const unfit = errors.find(({ extensions }) => extensions?.statusCode === undefined)
  if (unfit) throw new Error(`${unfit.message} in ${query}`)
  const statuses = errors.map(({ extensions }) => extensions?.statusCode ?? 0)
  const byAlias = new Map(errors.map(({ path, extensions }) => [path?.[0], extensions?.statusCode]))
  /** With which status one of the query's fields failed, by its alias. */
  const statusOf = (alias: string) => byAlias.get(alias)
  return { data, statuses, statusOf, isRefused: statuses.some(isRefusal) }
}
