import { beforeAll, describe, expect, it } from '@jest/globals'
import { roles } from '@/src/domain/shared/roles'
import { rowsOf, sql } from '@/src/platform/database/session'
import { makeRecords, type Pairs } from '@/tests/http/rights/records'
import { createStaff, type TestStaff } from '@/tests/support/staff'
import { withTestApp } from '@/tests/support/testApp'

type GraphqlAnswer = { data?: Record<string, unknown>; errors?: { message: string }[] }

describe('Payload’s own doors', () => {
  const app = withTestApp()
  let pairs: Pairs = {}
  let manager: TestStaff
  /** 501 is how Payload answers where a collection has no doors at all. */
  const refusals = [401, 403, 404, 501]
  const json = { 'content-type': 'application/json' }
  const operations = ['create', 'read', 'update', 'delete', 'readVersions', 'unlock']
  const publicCollections = ['destinations', 'media', 'tour-variants', 'tours', 'travel-styles']

  beforeAll(async () => {
    manager = await createStaff(app.payload, { roles: ['manager'] })
    const sales = await createStaff(app.payload, { roles: ['sales'] })
    pairs = await makeRecords(app.payload, { salesId: sales.user.id })
  }, 60_000)

  const graphql = async (query: string, headers: Record<string, string> = {}): Promise<GraphqlAnswer> =>
    (
      await app.fetch('/api/graphql', {
        method: 'POST',
        headers: { ...json, ...headers },
        body: JSON.stringify({ query }),
      })
    ).json()

  describe('to a stranger', () => {
    it('show published tours and what belongs to them, and refuse every other collection', async () => {
      const slugs = app.payload.config.collections.map(({ slug }) => slug)
      const lists = await Promise.all(
        slugs.map(async (slug) => ({ slug, status: (await app.fetch(`/api/${slug}`)).status })),
      )
      expect(
        lists
          .filter(({ status }) => status === 200)
          .map(({ slug }) => slug)
          .sort(),
      ).toEqual(publicCollections)
      expect(lists.filter(({ status }) => status !== 200 && !refusals.includes(status))).toEqual([])
      const ours = slugs.filter((slug) => !slug.startsWith('payload-') && !publicCollections.includes(slug))
      const counts = await Promise.all(ours.map(async (slug) => (await app.fetch(`/api/${slug}/count`)).status))
      expect(counts.filter((status) => !refusals.includes(status))).toEqual([])
    })

    it('count published tours only', async () => {
      expect(await (await app.fetch('/api/tours/count')).json()).toEqual({ totalDocs: 1 })
      expect((await app.fetch(`/api/tours/${pairs.tours?.foreign}?draft=true`)).status).toBe(404)
      expect((await app.fetch('/api/tours/versions')).status).toBe(403)
      expect((await (await app.fetch('/api/tours?draft=true')).json()).docs).toHaveLength(1)
    })

    it.each(['leads.notes', 'destination.tours', 'createdBy.email', 'tour.lead.notes'])(
      'refuse to search public things by %s',
      async (path) => {
        const answer = await app.fetch(`/api/tours?where[${path}][like]=a`)
        expect(answer.status).toBe(400)
      },
    )

    it('refuse the company’s settings', async () => {
      expect((await app.fetch('/api/globals/company-settings')).status).toBe(403)
      expect((await graphql('{ CompanySetting { bankDetails } }')).data?.CompanySetting ?? null).toBeNull()
    })

    it('say of rights only that they have none', async () => {
      const access = await (await app.fetch('/api/access')).json()
      expect(access.canAccessAdmin ?? false).toBe(false)
      const granted = Object.entries<object>(access.collections ?? {}).filter(([, rights]) =>
        operations.some((operation) => operation in rights),
      )
      expect(granted.map(([slug]) => slug).sort()).toEqual(publicCollections)
      expect(
        JSON.stringify(
          await graphql('{ Access { canAccessAdmin leads { fields { notes { read { permission } } } } } }'),
        ),
      ).not.toContain('true')
    })

    it('do not explain their GraphQL in production', async () => {
      const before = process.env.NODE_ENV
      Object.assign(process.env, { NODE_ENV: 'production' })
      const schema = await graphql('{ __schema { types { name } } }')
      const type = await graphql('{ __type(name: "Lead") { fields { name } } }')
      Object.assign(process.env, { NODE_ENV: before })
      expect([schema.data, type.data]).toEqual([undefined, undefined])
    })

    it.each(['unlock', 'first-register'])('refuse /api/staff/%s', async (door) => {
      const body = JSON.stringify({ email: manager.user.email, password: 'something-else-1' })
      expect((await app.fetch(`/api/staff/${door}`, { method: 'POST', headers: json, body })).status).toBe(403)
    })
  })

  describe('to anybody', () => {
    const lists = async (query: string) =>
      (await app.fetch(`/api/destinations${query}`, { headers: manager.headers })).json()

    beforeAll(async () => {
      await rowsOf(
        (await app.context()).req,
        sql`INSERT INTO destinations (id, name) SELECT gen_random_uuid(), 'Place ' || n FROM generate_series(1, 130) AS n`,
      )
      await rowsOf(
        (await app.context()).req,
        sql`INSERT INTO tasks (id, title, due_at, lead_id) SELECT gen_random_uuid(), 'Task', now(), ${pairs.leads?.own} FROM generate_series(1, 130)`,
      )
    })

    it.each(['?limit=1000', '?limit=0', '?limit=-1', '?limit=all', '?pagination=false', '?pagination=false&limit=0'])(
      'answer at most 100 records to %s',
      async (query) => {
        expect((await lists(query)).docs.length).toBeLessThanOrEqual(100)
      },
    )

    it('answer at most 100 joined records', async () => {
      const lead = await (
        await app.fetch(`/api/leads/${pairs.leads?.own}?joins[tasks][limit]=1000`, { headers: manager.headers })
      ).json()
      expect(lead.tasks.docs).toHaveLength(100)
      const unbounded = await (
        await app.fetch(`/api/leads/${pairs.leads?.own}?joins[tasks][limit]=0`, { headers: manager.headers })
      ).json()
      expect(unbounded.tasks.docs).toHaveLength(100)
    })

    it('answer at most 100 records over GraphQL', async () => {
      const { data } = await graphql('{ Destinations(limit: 1000) { docs { id } } }', manager.headers)
      expect(data).toMatchObject({ Destinations: { docs: { length: 100 } } })
    })

    it('follow relations two steps, whatever is asked', async () => {
      const payment = await (
        await app.fetch(`/api/payments/${pairs.payments?.own}?depth=9`, { headers: manager.headers })
      ).json()
      expect(payment.booking.lead.reference).toEqual(expect.any(String))
      expect(payment.booking.lead.customer).toEqual(expect.any(String))
    })

    it('refuse a GraphQL query that is nested too deep or costs too much', async () => {
      const deep =
        'docs { customer { leads { docs { customer { leads { docs { customer { leads { docs { id } } } } } } } } } }'
      expect((await graphql(`{ Leads { ${deep} } }`, manager.headers)).errors?.[0]?.message).toMatch(/nested deeper/)
      const wide = Array.from({ length: 400 }, (_, index) => `a${index}: Destinations { totalDocs }`).join(' ')
      expect((await graphql(`{ ${wide} }`)).errors?.[0]?.message).toMatch(/complexity/i)
    })

    it('are not held up by fragments that double', async () => {
      const fragments = Array.from(
        { length: 22 },
        (_, index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`,
      )
      const query = `{ ...F0 } ${fragments.join(' ')} fragment F22 on Query { Destinations { totalDocs } }`
      const startedAt = performance.now()
      await graphql(query)
      expect(performance.now() - startedAt).toBeLessThan(2_000)
    })
  })

  it('keep Payload’s internal collections to staff', async () => {
    const { issueServiceKey } = await import('@/src/commands/shared/issueServiceKey')
    const account = await app.payload.create({
      collection: 'service-accounts',
      data: { name: 'Wide', scopes: ['all'], expiresAt: '2099-01-01T00:00:00Z' },
    })
    const { key } = await issueServiceKey(await app.context(), { accountId: account.id })
    const internals = app.payload.config.collections
      .map(({ slug }) => slug)
      .filter((slug) => slug.startsWith('payload-'))
    expect(internals).toContain('payload-locked-documents')
    for (const slug of internals) {
      const answer = await app.fetch(`/api/${slug}`, { headers: { authorization: `Bearer ${key}` } })
      expect({ slug, isRefused: refusals.includes(answer.status) }).toEqual({ slug, isRefused: true })
    }
  })

  it.each([...roles])('give %s the panel’s own doors', async (role) => {
    const staff = await createStaff(app.payload, { roles: [role] })
    const access = await (await app.fetch('/api/access', { headers: staff.headers })).json()
    expect(access.canAccessAdmin).toBe(true)
  })
})
