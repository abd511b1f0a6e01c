import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createTwilioMessaging } from '@/src/providers/messaging/twilioMessaging'

const listen = (server: Server): Promise<string> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`)
    })
  })

describe('files of WhatsApp messages', () => {
  let home = ''
  let elsewhere = ''
  let askedElsewhere: string | undefined = 'never asked'
  const storage = createServer((req, res) => {
    askedElsewhere = req.headers.authorization
    res.setHeader('content-type', 'image/jpeg').end('a picture')
  })
  const twilio = createServer((req, res) => {
    if (req.headers.authorization !== `Basic ${Buffer.from('AC1:token').toString('base64')}`)
      return res.writeHead(401).end()
    if (req.url === '/moved') return res.writeHead(307, { location: `${elsewhere}/file` }).end()
    if (req.url === '/large') return res.end(Buffer.alloc(2_000))
    return res.writeHead(req.url === '/gone' ? 404 : 500).end()
  })
  beforeAll(async () => {
    elsewhere = await listen(storage)
    home = await listen(twilio)
  })
  afterAll(() => {
    for (const server of [storage, twilio]) {
      server.closeAllConnections()
      server.close()
    }
  })
  const fetchMedia = (url: string) =>
    createTwilioMessaging({
      accountSid: 'AC1',
      authToken: 'token',
      from: {},
      statusCallbackUrl: home,
      apiUrl: home,
    }).fetchMedia({
      url,
      bytesMax: 1_000,
    })

  it('are fetched with the account’s name, which Twilio’s storage is not told', async () => {
    expect(await fetchMedia(`${home}/moved`)).toEqual({ content: Buffer.from('a picture'), contentType: 'image/jpeg' })
    expect(askedElsewhere).toBeUndefined()
  })

  it('are nothing when they are gone, too large, or anywhere but at Twilio', async () => {
    expect(await fetchMedia(`${home}/gone`)).toBeNull()
    expect(await fetchMedia(`${home}/large`)).toBeNull()
    expect(await fetchMedia(`${elsewhere}/file`)).toBeNull()
    expect(await fetchMedia('file:///etc/passwd')).toBeNull()
  })

  it('are asked for again when Twilio has trouble', async () => {
    await expect(fetchMedia(`${home}/broken`)).rejects.toMatchObject({ kind: 'retryable' })
  })
})
