import { beforeAll, describe, expect, it } from '@jest/globals'
import { roles, scopes } from '@/src/domain/shared/roles'
import { newId } from '@/src/platform/newId'
import { graphqlNames, isInGraphql, isRefusal } from '@/tests/http/rights/graphql'
import { type Letters, someOf, spelled } from '@/tests/http/rights/letters'
import { lettersOverGraphql } from '@/tests/http/rights/lettersOverGraphql'
import { makeRecords, type Pair, type Pairs } from '@/tests/http/rights/records'
import { type Caller, callers, collectionsInTable, rightsTable, scopesTable } from '@/tests/http/rights/rightsTable'
import { createStaff } from '@/tests/support/staff'
import { withTestApp } from '@/tests/support/testApp'

type Headers = Record<string, string>

/** Keys are no business of GraphQL's callers. */
const onlyOverRest = 'service-accounts'

const inGraphql = collectionsInTable.filter((collection) => collection !== onlyOverRest)

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

  it('are written down for every collection there is, and for no other', () => {
    const ours = app.payload.config.collections.map(({ slug }) => slug).filter((slug) => !slug.startsWith('payload-'))
    expect([...collectionsInTable].sort()).toEqual(ours.sort())
  })

  it('are not asked of GraphQL about keys', () => {
    expect(isInGraphql(app.payload, graphqlNames(onlyOverRest))).toBe(false)
  })

  describe.each(callers)('of %s', (caller) => {
    const expectedOf = (collection: string) => rightsTable[collection]?.[caller] ?? ''

    it.each(collectionsInTable)('to %s over REST', async (collection) => {
      const letters = await overRest(collection, pairOf(collection, caller), headers[caller] ?? {})
      expect(spelled(letters)).toBe(expectedOf(collection))
    })

    it('to every collection over GraphQL', async () => {
      const asked = inGraphql.map((collection) => ({ collection, pair: pairOf(collection, caller) }))
      expect(await lettersOverGraphql(app, asked, { headers: headers[caller] ?? {} })).toEqual(
        Object.fromEntries(inGraphql.map((collection) => [collection, expectedOf(collection)])),
      )
    })
  })

  describe.each([...scopes])('of a service account with the scope %s', (scope) => {
    // Nothing is a key's own: it may change what anybody's is, or nothing.
    const owns = false
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
    const expectedOf = (collections: string[]) =>
      Object.fromEntries(
        collections.map((collection) => [
          collection,
          scopesTable[scope][collection] ?? rightsTable[collection]?.anonymous ?? '',
        ]),
      )

    it('to every collection over GraphQL', async () => {
      const asked = inGraphql.map((collection) => ({ collection, pair: pairOf(collection) }))
      expect(await lettersOverGraphql(app, asked, { headers: as, owns })).toEqual(expectedOf(inGraphql))
    })

    // Both doors ask the same functions: that REST's asks them for keys too, the widest and the narrowest show.
    const overRestToo = ['all', 'finance:write'].includes(scope) ? collectionsInTable : [onlyOverRest]
    it('to collections over REST', async () => {
      const found: Record<string, string> = {}
      for (const collection of overRestToo)
        found[collection] = spelled(await overRest(collection, pairOf(collection), as, { owns }))
      expect(found).toEqual(expectedOf(overRestToo))
    })
  })
})
