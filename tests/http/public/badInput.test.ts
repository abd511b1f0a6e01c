import { beforeAll, describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { endpoints } from '@/endpoints/registry'
import { hostileAddresses, nowhere } from '@/tests/support/badInput/hostileAddresses'
import { type HostileBody, hostileBodies, senselessBodies } from '@/tests/support/badInput/hostileBodies'
import { provenHeaders } from '@/tests/support/badInput/provenHeaders'
import { createStaff, type TestStaff } from '@/tests/support/staff'
import { tableCounts } from '@/tests/support/tableCounts'
import { withTestApp } from '@/tests/support/testApp'

const plenty = '1000000'
const limits = {
  RATE_LEADS_PER_10_MINUTES: plenty,
  RATE_TOKEN_MISSES_PER_10_MINUTES: plenty,
  RATE_READS_PER_MINUTE: plenty,
  RATE_WRITES_PER_MINUTE: plenty,
}

const named = endpoints.map((endpoint) => [`${endpoint.method.toUpperCase()} ${endpoint.path}`, endpoint] as const)
const isOpen = (audience: string) => ['public', 'customer', 'webhooks'].includes(audience)
const open = named.filter(([, { audience }]) => isOpen(audience))
const ofStaff = named.filter(([, { audience }]) => audience === 'staff')
const firstThatReads = ofStaff.map(([, endpoint]) => endpoint).find(({ body }) => body)

describe('bad input', () => {
  const test = withTestApp(limits)
  let admin: TestStaff
  beforeAll(async () => {
    admin = await createStaff(test.payload, { roles: ['admin'] })
  })

  const ask = async (
    method: string,
    path: string,
    { body, contentType }: Partial<HostileBody> = {},
    headers: Record<string, string> = {},
  ) => {
    const answer = await test.fetch(path, {
      method: method.toUpperCase(),
      redirect: 'manual',
      headers: { ...headers, ...(contentType ? { 'content-type': contentType } : {}) },
      body: body as BodyInit | undefined,
    })
    return { status: answer.status, text: await answer.text() }
  }
  const faults = (asked: { name: string; status: number }[]) => asked.filter(({ status }) => status >= 500)
  const writesNothing = async (work: () => Promise<void>) => {
    const ctx = await test.context()
    const before = await tableCounts(ctx)
    await work()
    expect(await tableCounts(ctx)).toEqual(before)
  }

  it('covers every public and webhook endpoint there is', () => {
    expect(open.map(([name]) => name)).toEqual(
      expect.arrayContaining(['POST /public/v1/leads', 'GET /public/v1/tours', 'POST /webhooks/stripe']),
    )
  })

  it.each(open)('%s: no address makes it fall over or write', async (_, { method, path }) => {
    await writesNothing(async () => {
      const asked = []
      for (const address of hostileAddresses(path)) {
        const body = method === 'get' ? {} : { body: Buffer.from('{}'), contentType: 'application/json' }
        asked.push({ name: address.slice(0, 200), ...(await ask(method, address, body)) })
      }
      expect(faults(asked)).toEqual([])
    })
  })

  it.each(open.filter(([, { method }]) => method !== 'get'))(
    '%s: no body makes it fall over or write',
    async (_, endpoint) => {
      const { method, path } = endpoint
      await writesNothing(async () => {
        const asked = []
        for (const body of hostileBodies(endpoint.body))
          asked.push({ ...body, ...(await ask(method, nowhere(path), body)) })
        expect(faults(asked.map(({ name, status }) => ({ name, status })))).toEqual([])
        expect(asked.filter(({ status }) => status < 300).map(({ name }) => name)).toEqual([])
        // Where headers must prove who asks, nobody is asked how much they brought.
        for (const { name, status } of asked.filter((each) => !endpoint.admit && each.name === '3 MB'))
          expect([name, status]).toEqual([name, 413])
      })
    },
  )

  it.each(open.filter(([, { body, bodyKind }]) => body && bodyKind !== 'form' && bodyKind !== 'raw'))(
    '%s: says 400, 415 and 422 as the contract has it',
    async (_, endpoint) => {
      const statuses = Object.fromEntries(
        await Promise.all(
          hostileBodies(endpoint.body).map(
            async (body) => [body.name, (await ask(endpoint.method, nowhere(endpoint.path), body)).status] as const,
          ),
        ),
      )
      expect(statuses).toMatchObject({
        ...{ nothing: 400, 'half an object': 400, 'bytes that are no UTF-8': 400, 'text for JSON': 415, 'a form': 415 },
        ...{ 'a NUL byte': 422, 'a lone surrogate': 422, 'a lone surrogate as a name': 422 },
        ...{ '20,000 lists deep': 422, '20,000 objects deep': 422, 'an empty list': 422, null: 422, 'a number': 422 },
      })
    },
  )

  it.each(open.filter(([, { audience }]) => audience === 'webhooks'))(
    '%s: nothing a provider signs makes it fall over',
    async (_, endpoint) => {
      const asked = []
      for (const body of hostileBodies(undefined)) {
        const headers = provenHeaders(body.body, endpoint.path)
        asked.push({ name: body.name, status: (await ask('post', endpoint.path, body, headers)).status })
      }
      expect(faults(asked)).toEqual([])
    },
  )

  it.each(ofStaff)('%s: signed in, no address and no body makes it fall over', async (_, endpoint) => {
    const { method, path } = endpoint
    const { authorization = '' } = admin.headers
    const asked = []
    const isQueried = method === 'get' || Boolean(endpoint.query)
    for (const address of hostileAddresses(path, { isQueried, isOneOfMany: true })) {
      const body = method === 'get' ? {} : { body: Buffer.from('[]'), contentType: 'application/json' }
      asked.push({ name: address.slice(0, 200), status: (await ask(method, address, body, { authorization })).status })
    }
    // All of them read JSON by one reader: what it refuses is tried once, and where an endpoint reads by itself.
    const bodies = endpoint === firstThatReads || endpoint.bodyKind ? hostileBodies : senselessBodies
    if (method !== 'get')
      for (const body of bodies(endpoint.body))
        asked.push({ name: body.name, status: (await ask(method, nowhere(path), body, { authorization })).status })
    expect(faults(asked)).toEqual([])
  })

  it.each([
    '/api/tours?where[title][equals]=%00',
    '/api/tours?where[title][like]=%25%00',
    '/api/tours?where[title][equals]=%E0%A4%A',
    '/api/tours?where=%7B&sort=%2C&limit=x&depth=99&page=1e309',
    '/api/tours?where[nothing][equals]=1',
    '/api/tours?where[or][0][title][nothing]=1&select[x]=1&populate=1',
    '/api/tours?page=-1',
    '/api/tours?page=0.5',
    '/api/tours?where=%7B',
    '/api/tours?where[title][near]=a',
    '/api/tours?where[_status][equals]=x',
    '/api/tours?where[durationDays][in][]=x',
    '/api/tours?locale=nowhere&fallback-locale=x',
    '/api/tours/%00',
    '/api/tours/%E0%A4%A',
    `/api/tours/${'a'.repeat(5_000)}`,
    '/api/nothing/at/all',
    '/api/media/file/..%2F..%2Fpackage.json',
    '/api/media/file/%00',
    '/public/v1/nothing/%E0%A4%A',
    '/%00',
  ])('GET %s does not fall over', async (path) => {
    expect((await ask('get', path)).status).toBeLessThan(500)
  })

  it.each([
    '/api/graphql',
    '/api/staff/login',
    '/api/staff/forgot-password',
    '/api/staff/reset-password',
    '/api/leads',
    '/api/tours',
  ])('POST %s: no body makes it fall over or write', async (path) => {
    await writesNothing(async () => {
      const bodies = [
        ...hostileBodies(z.object({ email: z.string(), password: z.string(), token: z.string(), query: z.string() })),
      ]
      const asked = []
      for (const body of bodies) asked.push({ name: body.name, status: (await ask('post', path, body)).status })
      expect(faults(asked)).toEqual([])
    })
  })
})
