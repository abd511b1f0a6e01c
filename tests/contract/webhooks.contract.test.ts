import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { httpWebhookSender } from '@/src/providers/webhooks/httpWebhookSender'
import { isPublicAddress } from '@/src/providers/webhooks/publicAddress'
import { webhookUrl } from '@/src/providers/webhooks/webhookUrl'
import { type HttpFake, startHttpFake } from '@/tests/contract/support/httpFake'

const strict = { isStrict: true, allowedPrivate: [] }
const demo = { isStrict: false, allowedPrivate: [] }
const resolvesTo =
  (...addresses: string[]) =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))

const post = (sender: ReturnType<typeof httpWebhookSender>, url: string) =>
  sender.post({ url, headers: { 'webhook-id': 'x' }, body: '{"ü":1}' })

describe('where webhooks may go', () => {
  it.each([
    ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '100.127.255.255', '127.0.0.1', '127.9.9.9', '169.254.169.254'],
    ...['172.16.0.1', '172.31.255.255', '192.0.0.8', '192.0.2.1', '192.168.1.1', '198.18.0.1', '198.51.100.7'],
    ...['203.0.113.9', '224.0.0.1', '240.0.0.1', '255.255.255.255', '::', '::1', '::ffff:127.0.0.1', '::ffff:8.8.8.8'],
    ...['fc00::1', 'fd12:3456::1', 'fe80::1', 'fec0::1', 'ff02::1', '64:ff9b::7f00:1', '2001:db8::1', '2001::1'],
    ...['2002:7f00:1::', '100::1', 'localhost', ''],
  ])('is not %s', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })

  it.each(['8.8.8.8', '100.63.255.255', '100.128.0.1', '172.15.0.1', '172.32.0.1', '2606:4700::1111', '2a00:1450::1'])(
    'may be %s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true)
    },
  )

  it.each([
    ['no address', 'not an address'],
    ['a name and password', 'https://user:pass@sample.example/'],
    ['a fragment', 'https://sample.example/#x'],
    ['another protocol', 'ftp://sample.example/'],
    ['a file', 'file:///etc/passwd'],
    ['plain http', 'http://sample.example/'],
    ['another port', 'https://sample.example:22/'],
    ['no end', `https://sample.example/${'x'.repeat(2_000)}`],
  ])('is none with %s', (_what, url) => {
    expect(() => webhookUrl(url, strict)).toThrow('invalid-webhook-url')
  })

  it.each(['https://sample.example/', 'https://sample.example:8443/x?y=z'])('may be %s', (url) => {
    expect(webhookUrl(url, strict).href).toBe(url)
  })

  it.each([
    'http://127.0.0.1:5432/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:a9fe:a9fe]/',
  ])('is not %s, however it is written', async (url) => {
    await expect(httpWebhookSender({ rule: demo }).assertAllowed(url)).rejects.toThrow('private network')
  })

  it('is no name that leads to a private address too, or nowhere', async () => {
    const mixed = httpWebhookSender({ rule: demo, resolve: resolvesTo('8.8.8.8', '10.0.0.1') })
    await expect(mixed.assertAllowed('https://sample.example/')).rejects.toThrow('private network')
    const nowhere = httpWebhookSender({ rule: demo, resolve: resolvesTo() })
    await expect(nowhere.assertAllowed('https://sample.example/')).rejects.toThrow('leads to no address')
  })
})

describe('a delivery', () => {
  let receiver: HttpFake
  let answer: { status: number; headers?: Record<string, string>; body?: string; hang?: boolean } = { status: 200 }
  const urlAt = (host: string) => receiver.url.replace('127.0.0.1', host)

  beforeAll(async () => {
    receiver = await startHttpFake((_request, res) => {
      if (answer.hang) return
      res.writeHead(answer.status, answer.headers).end(answer.body)
    })
  })
  afterAll(() => receiver.stop())

  it('is refused when the name leads into our network by now', async () => {
    const answers = [['93.184.216.34'], ['127.0.0.1']]
    const sender = httpWebhookSender({ rule: demo, resolve: async () => resolvesTo(...(answers.shift() ?? []))() })
    await sender.assertAllowed(urlAt('rebound.example'))
    const before = receiver.requests.length
    expect(await post(sender, urlAt('rebound.example'))).toMatchObject({
      kind: 'unanswered',
      error: expect.stringContaining('private network'),
    })
    expect(receiver.requests).toHaveLength(before)
  })

  it('connects to the very address that was looked up, and looks it up once', async () => {
    let lookups = 0
    const sender = httpWebhookSender({
      rule: { isStrict: true, allowedPrivate: ['pinned.example'] },
      resolve: async () => {
        lookups += 1
        return resolvesTo('127.0.0.1')()
      },
    })
    answer = { status: 202, body: 'taken' }
    expect(await post(sender, urlAt('pinned.example'))).toMatchObject({ kind: 'answered', status: 202, body: 'taken' })
    expect(lookups).toBe(1)
    expect(receiver.requests.at(-1)).toMatchObject({ body: '{"ü":1}' })
  })

  const local = () => httpWebhookSender({ rule: { isStrict: true, allowedPrivate: ['127.0.0.1'] }, timeoutMs: 300 })

  it('follows no redirect', async () => {
    answer = { status: 302, headers: { location: urlAt('127.0.0.1') } }
    const before = receiver.requests.length
    expect(await post(local(), receiver.url)).toMatchObject({ kind: 'answered', status: 302 })
    expect(receiver.requests).toHaveLength(before + 1)
  })

  it('reads so much of an answer and no more, and how long to wait', async () => {
    answer = { status: 503, headers: { 'retry-after': '120' }, body: 'x'.repeat(1_000_000) }
    const answered = await post(local(), receiver.url)
    expect(answered).toMatchObject({ kind: 'answered', status: 503, retryAfterMs: 120_000 })
    expect(answered.kind === 'answered' && answered.body.length).toBe(16 * 1024)
  })

  it('does not wait for ever', async () => {
    answer = { status: 200, hang: true }
    expect(await post(local(), receiver.url)).toMatchObject({
      kind: 'unanswered',
      error: 'No answer within 0.3 seconds.',
    })
    const silent = httpWebhookSender({ rule: demo, timeoutMs: 100, resolve: () => new Promise(() => {}) })
    expect(await post(silent, 'https://sample.example/')).toMatchObject({ kind: 'unanswered' })
  })

  it('says when nobody listens', async () => {
    expect(await post(local(), 'http://127.0.0.1:1/')).toMatchObject({ error: 'The connection failed (ECONNREFUSED).' })
  })
})
