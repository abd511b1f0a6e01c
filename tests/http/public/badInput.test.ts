import { beforeAll, describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { endpoints } from '@/endpoints/registry'
import { fewHostileAddresses, hostileAddresses, nowhere } from '@/tests/support/badInput/hostileAddresses'
import { fewHostileBodies, type HostileBody, hostileBodies } from '@/tests/support/badInput/hostileBodies'
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
/** All of the staff's read by one reader: the first that reads anything is asked everything, and whoever reads by itself. */
const firstOf = (reads: 'query' | 'body') => ofStaff.map(([, endpoint]) => endpoint).find((endpoint) => endpoint[reads])
const [firstQueried, firstSent] = [firstOf('query'), firstOf('body')]

/** What the contract has for bodies that are none of JSON, or no object. */
const refusals = {
  ...{ nothing: 400, 'half an object': 400, 'bytes that are no UTF-8': 400, 'text for JSON': 415, 'a form': 415 },
  ...{ 'a NUL byte': 422, 'a lone surrogate': 422, 'a lone surrogate as a name': 422 },
  ...{ '20,000 lists deep': 422, '20,000 objects deep': 422, 'an empty list': 422, null: 422, 'a number': 422 },
}

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
    '%s: no body makes it fall over or write, and each is refused as the contract has it',
    async (_, endpoint) => {
      const { method, path, bodyKind } = endpoint
      await writesNothing(async () => {
        const asked = []
        for (const body of hostileBodies(endpoint.body))
          asked.push({ ...body, ...(await ask(method, nowhere(path), body)) })
        expect(faults(asked.map(({ name, status }) => ({ name, status })))).toEqual([])
        expect(asked.filter(({ status }) => status < 300).map(({ name }) => name)).toEqual([])
        const statuses = Object.fromEntries(asked.map(({ name, status }) => [name, status]))
        // Where headers must prove who asks, nobody is asked how much they brought.
        if (!endpoint.admit) expect(statuses['3 MB']).toBe(413)
        if (endpoint.body && bodyKind !== 'form' && bodyKind !== 'raw') expect(statuses).toMatchObject(refusals)
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
    const addresses = endpoint === firstQueried ? hostileAddresses(path) : fewHostileAddresses(path, endpoint.query)
    for (const address of addresses) {
      const body = method === 'get' ? {} : { body: Buffer.from('[]'), contentType: 'application/json' }
      asked.push({ name: address.slice(0, 200), status: (await ask(method, address, body, { authorization })).status })
    }
    const bodies = endpoint === firstSent || endpoint.bodyKind ? hostileBodies : fewHostileBodies
    if (endpoint.body || endpoint.bodyKind)
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
