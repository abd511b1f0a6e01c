import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { withTestApp } from '@/tests/support/testApp'
import { createTour } from '@/tests/support/tourFixture'

const varying = ['date', 'x-request-id', 'connection', 'keep-alive', 'transfer-encoding']
const settings = {
  RATE_READS_PER_MINUTE: '200',
  TRUST_PROXY: '1',
  CORS_ORIGINS: 'https://www.chapter2.example',
  APP_MODE: 'production',
}

describe('tours answered before Express', () => {
  const app = withTestApp(settings)
  let server: Server
  let url = ''
  let passedOn = 0

  beforeAll(async () => {
    const { catalogDoor } = await import('@/endpoints/public/catalog/catalogDoor')
    const { snapshotListener } = await import('@/src/platform/snapshot/snapshotListener')
    const { catalogSnapshot } = await import('@/src/queries/catalog/catalogSnapshot')
    await createTour(app.payload, { title: 'One', publicId: 'one' })
    const snapshot = catalogSnapshot(app.payload)
    await snapshot.current()
    const next = (_req: unknown, res: { writeHead: (status: number) => { end: () => void } }) => {
      passedOn += 1
      res.writeHead(299).end()
    }
    server = createServer(snapshotListener({ door: catalogDoor(snapshot), next: next as never }))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  })
  afterAll(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })

  const seen = async (answer: Promise<Response>) => {
    const { status, headers, text } = await answer.then(async (response) => ({
      status: response.status,
      headers: Object.fromEntries([...response.headers].filter(([name]) => !varying.includes(name))),
      text: await response.text(),
    }))
    return { status, headers, text }
  }

  it.each<[string, string, RequestInit]>([
    ['a list', '/public/v1/tours?limit=12', {}],
    ['a list from the website', '/public/v1/tours', { headers: { origin: 'https://www.chapter2.example' } }],
    ['a list from a stranger', '/public/v1/tours', { headers: { origin: 'https://stranger.example' } }],
    ['one tour', '/public/v1/tours/one', {}],
    ['the feed', '/data/trips.json', { headers: { origin: 'https://www.chapter2.example' } }],
    ['HEAD', '/public/v1/tours', { method: 'HEAD' }],
    ['what the caller has', '/public/v1/tours', { headers: { 'if-none-match': '*' } }],
  ])('answers %s exactly as Express does', async (_name, path, init) => {
    const before = passedOn
    const fromMemory = await seen(fetch(`${url}${path}`, init))
    expect(fromMemory).toEqual(await seen(app.fetch(path, init)))
    expect(fromMemory.headers).toHaveProperty('content-security-policy')
    expect(passedOn).toBe(before)
  })

  it('gives each answer a request id: the caller’s where it is well formed', async () => {
    const asked = await fetch(`${url}/public/v1/tours`, { headers: { 'x-request-id': 'asked-for-1' } })
    const own = await fetch(`${url}/public/v1/tours`, { headers: { 'x-request-id': 'no' } })
    expect(asked.headers.get('x-request-id')).toBe('asked-for-1')
    expect(own.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  })

  it.each<[string, RequestInit]>([
    ['/public/v1/tours?limit=0', {}],
    ['/public/v1/tours?q=%00', {}],
    ['/public/v1/tours/nobody', {}],
    ['/public/v1/tours/%6Fne', {}],
    ['/public/v1/tours/one/more', {}],
    ['/public/v1/toursandmore', {}],
    ['/', {}],
    ['/public/v1/tours', { method: 'POST' }],
    ['/public/v1/tours', { method: 'OPTIONS' }],
  ])('leaves %s to the ordinary endpoints', async (path, init) => {
    expect((await fetch(`${url}${path}`, init)).status).toBe(299)
  })

  it('counts reads by the address the trusted proxy names, and leaves the refusal to Express', async () => {
    const from = (address: string) =>
      fetch(`${url}/public/v1/tours`, { headers: { 'x-forwarded-for': `10.0.0.1, ${address}` } })
    for (let read = 0; read < 200; read += 1) expect((await from('198.51.100.7')).status).toBe(200)
    expect((await from('198.51.100.7')).status).toBe(299)
    const inExpress = await app.fetch('/public/v1/tours', { headers: { 'x-forwarded-for': '198.51.100.7' } })
    expect(inExpress.status).toBe(429)
    expect(Number(inExpress.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await from('198.51.100.8')).status).toBe(200)
  })
})
