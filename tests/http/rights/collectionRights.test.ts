import { beforeAll, describe, expect, it } from '@jest/globals'
import { roles, scopes } from '@/src/domain/shared/roles'
import { newId } from '@/src/platform/newId'
import {
  askGraphql,
  type GraphqlNames,
  graphqlNames,
  isInGraphql,
  isRefusal,
  requiredInputOf,
} from '@/tests/http/rights/graphql'
import { makeRecords, type Pair, type Pairs } from '@/tests/http/rights/records'
import { type Caller, callers, collectionsInTable, rightsTable, scopesTable } from '@/tests/http/rights/rightsTable'
import { createStaff } from '@/tests/support/staff'
import { withTestApp } from '@/tests/support/testApp'

type Headers = Record<string, string>
type Letters = Partial<Record<'C' | 'R' | 'U' | 'D' | 'V', string>>

/** Keys are no business of GraphQL's callers. */
const onlyOverRest = 'service-accounts'

const order = ['C', 'R', 'U', 'D', 'V'] as const
const spelled = (letters: Letters): string => order.map((letter) => letters[letter] ?? '').join('')
const someOf = (letter: string, own: boolean, foreign: boolean): string => {
  if (own && foreign) return letter
  return own ? letter.toLowerCase() : ''
}

describe('rights to collections', () => {
  const app = withTestApp()
  const headers: Partial<Record<Caller, Headers>> = { anonymous: { 'content-type': 'application/json' } }
  const ids: Partial<Record<Caller, string>> = {}
  let pairs: Pairs = {}

  beforeAll(async () => {
    for (const role of roles) {
      const { user, headers: session } = await createStaff(app.payload, { roles: [role] })
      headers[role] = session
      ids[role] = user.id
    }
    pairs = await makeRecords(app.payload, { salesId: ids.sales ?? '' })
  }, 60_000)

  const pairOf = (collection: string, caller?: Caller): Pair => {
    const pair = pairs[collection]
    if (!pair) throw new Error(`No records were made for ${collection}.`)
    return collection === 'staff' && caller && ids[caller] ? { own: ids[caller], foreign: pair.foreign } : pair
  }
  const isRefused = (status: number): boolean => {
    if (status >= 500) throw new Error(`The server failed with ${status}.`)
    return isRefusal(status)
  }

  const overRest = async (collection: string, pair: Pair, as: Headers, { owns = true } = {}): Promise<Letters> => {
    const ask = (path: string, init: RequestInit = {}) =>
      app.fetch(`/api/${collection}${path}`, { ...init, headers: as })
    const change = async (id: string) => !isRefused((await ask(`/${id}`, { method: 'PATCH', body: '{}' })).status)
    const [listed, created, removed, readsVersions, changesOwn, changesForeign] = await Promise.all([
      ask(`?where[id][in]=${pair.own},${pair.foreign}&depth=0`),
      ask('', { method: 'POST', body: '{}' }),
      ask(`/${newId()}`, { method: 'DELETE' }),
      collection === 'tours' && ask('/versions?limit=1').then(({ ok }) => ok),
      owns && change(pair.own),
      change(pair.foreign),
    ])
    const seen: string[] = listed.ok ? (await listed.json()).docs.map(({ id }: { id: string }) => id) : []
    return {
      C: isRefused(created.status) ? '' : 'C',
      R: someOf('R', seen.includes(pair.own), seen.includes(pair.foreign)),
      U: someOf('U', owns ? changesOwn : changesForeign, changesForeign),
      D: removed.status === 404 ? 'D' : '',
      V: readsVersions ? 'V' : '',
    }
  }

  const overGraphql = async (names: GraphqlNames, pair: Pair, as: Headers): Promise<Letters> => {
    const ask = (query: string, variables: object = {}) => askGraphql(app.fetch, { query, variables, headers: as })
    const { singular } = names
    const [read, changed] = await Promise.all([
      ask(
        `query ($own: String!, $foreign: String!) { own: ${singular}(id: $own) { id } foreign: ${singular}(id: $foreign) { id } }`,
        pair,
      ),
      ask(
        `mutation ($data: mutation${singular}Input!, $own: String!, $foreign: String!, $nobody: String!) {
          create: create${singular}(data: $data) { id }
          remove: delete${singular}(id: $nobody) { id }
          own: update${singular}(id: $own, data: {}) { id }
          foreign: update${singular}(id: $foreign, data: {}) { id }
        }`,
        { data: requiredInputOf(app.payload, names), nobody: newId(), ...pair },
      ),
    ])
    const mayChange = (which: keyof Pair) => !isRefusal(changed.statusOf(which))
    return {
      C: isRefusal(changed.statusOf('create')) ? '' : 'C',
      R: someOf('R', Boolean(read.data?.own), Boolean(read.data?.foreign)),
      U: someOf('U', mayChange('own'), mayChange('foreign')),
      D: changed.statusOf('remove') === 404 ? 'D' : '',
    }
  }

  it('are written down for every collection there is, and for no other', () => {
    const ours = app.payload.config.collections.map(({ slug }) => slug).filter((slug) => !slug.startsWith('payload-'))
    expect([...collectionsInTable].sort()).toEqual(ours.sort())
  })

  describe.each(callers)('of %s', (caller) => {
    it.each(collectionsInTable)('to %s', async (collection) => {
      const pair = pairOf(collection, caller)
      const as = headers[caller] ?? {}
      const rest = spelled(await overRest(collection, pair, as))
      const names = graphqlNames(collection)
      const expected = rightsTable[collection]?.[caller] ?? ''
      expect(rest).toBe(expected)
      if (collection === onlyOverRest) expect(isInGraphql(app.payload, names)).toBe(false)
      else expect(spelled(await overGraphql(names, pair, as))).toBe(expected.replace('V', ''))
    })
  })

  describe.each([...scopes])('of a service account with the scope %s', (scope) => {
    let as: Headers = {}
    beforeAll(async () => {
      const { issueServiceKey } = await import('@/src/commands/shared/issueServiceKey')
      const account = await app.payload.create({
        collection: 'service-accounts',
        data: { name: newId(), scopes: [scope], expiresAt: '2099-01-01T00:00:00Z' },
      })
      const { key } = await issueServiceKey(await app.context(), { accountId: account.id })
      as = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
    })

    it('to every collection', async () => {
      const found: Record<string, string> = {}
      const expected: Record<string, string> = {}
      for (const collection of collectionsInTable) {
        // Nothing is a key's own: it may change what anybody's is, or nothing.
        found[collection] = spelled(await overRest(collection, pairOf(collection), as, { owns: false }))
        expected[collection] = scopesTable[scope][collection] ?? rightsTable[collection]?.anonymous ?? ''
      }
      expect(found).toEqual(expected)
    })
  })
})
