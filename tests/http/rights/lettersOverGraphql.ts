import { newId } from '@/src/platform/newId'
import { askGraphql, graphqlNames, isRefusal, requiredInputOf } from '@/tests/http/rights/graphql'
import { someOf, spelled } from '@/tests/http/rights/letters'
import type { Pair } from '@/tests/http/rights/records'
import type { TestApp } from '@/tests/support/testApp'

type Asked = { collection: string; pair: Pair }
type Given = { headers: Record<string, string>; owns?: boolean }

// Payload wraps the request anew for each field of a document: with many, that costs more than documents do.
const readAtOnce = 18
const changedAtOnce = 6

const inChunks = <Item>(items: Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size))

/** What a caller may do to each of many collections, asked over GraphQL in a few documents instead of two for each. */
export const lettersOverGraphql = async (
  { fetch, payload }: Pick<TestApp, 'fetch' | 'payload'>,
  asked: Asked[],
  { headers, owns = true }: Given,
): Promise<Record<string, string>> => {
  const named = asked.map(({ collection, pair }) => ({
    ...{ collection, ...graphqlNames(collection) },
    own: JSON.stringify(pair.own),
    foreign: JSON.stringify(pair.foreign),
    hasVersions: Boolean(payload.collections[collection as 'tours'].config.versions),
  }))
  const seen = new Set<string>()
  for (const some of inChunks(named, readAtOnce)) {
    const fields = some.flatMap(({ singular, plural, own, foreign, hasVersions }) => [
      `own_${singular}: ${singular}(id: ${own}) { id }`,
      `foreign_${singular}: ${singular}(id: ${foreign}) { id }`,
      hasVersions ? `versions_${singular}: versions${plural}(limit: 1) { totalDocs }` : '',
    ])
    const { data } = await askGraphql(fetch, { query: `{ ${fields.join(' ')} }`, variables: {}, headers })
    for (const [alias, found] of Object.entries(data ?? {})) if (found) seen.add(alias)
  }
  const failed = new Map<string, number | undefined>()
  for (const some of inChunks(named, changedAtOnce)) {
    const inputs = some.map(({ singular }) => `$${singular}: mutation${singular}Input!`)
    const aliases = some.flatMap(({ singular, own, foreign }) => [
      { alias: `create_${singular}`, field: `create${singular}(data: $${singular})` },
      { alias: `remove_${singular}`, field: `delete${singular}(id: "${newId()}")` },
      ...(owns ? [{ alias: `own_${singular}`, field: `update${singular}(id: ${own}, data: {})` }] : []),
      { alias: `foreign_${singular}`, field: `update${singular}(id: ${foreign}, data: {})` },
    ])
    const fields = aliases.map(({ alias, field }) => `${alias}: ${field} { id }`)
    const query = `mutation (${inputs.join(', ')}) { ${fields.join(' ')} }`
    const variables = Object.fromEntries(some.map((names) => [names.singular, requiredInputOf(payload, names)]))
    const { statusOf } = await askGraphql(fetch, { query, variables, headers })
    for (const { alias } of aliases) failed.set(alias, statusOf(alias))
  }
  const mayChange = (alias: string) => !isRefusal(failed.get(alias))
  const lettersOf = (name: string) => ({
    C: mayChange(`create_${name}`) ? 'C' : '',
    R: someOf('R', seen.has(`own_${name}`), seen.has(`foreign_${name}`)),
    U: someOf('U', mayChange(`${owns ? 'own' : 'foreign'}_${name}`), mayChange(`foreign_${name}`)),
    D: failed.get(`remove_${name}`) === 404 ? 'D' : '',
    V: seen.has(`versions_${name}`) ? 'V' : '',
  })
  return Object.fromEntries(named.map(({ collection, singular }) => [collection, spelled(lettersOf(singular))]))
}
