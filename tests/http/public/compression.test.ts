import { get } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { siteAsset } from '@/src/documents/shared/siteAssets'
import { aSentQuote } from '@/tests/factories/quotes'
import { withTestApp } from '@/tests/support/testApp'

type Sent = { headers: Record<string, string | string[] | undefined>; body: Buffer }

describe('what customer pages weigh on the way', () => {
  const app = withTestApp()

  /** As it goes over the wire: `fetch` would unpack it. */
  const ask = (path: string, encodings?: string): Promise<Sent> =>
    new Promise((resolve, reject) => {
      get(`${app.url}${path}`, { headers: encodings ? { 'accept-encoding': encodings } : {} }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => resolve({ headers: response.headers, body: Buffer.concat(chunks) }))
        response.on('error', reject)
      }).on('error', reject)
    })

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('sends styles and pages as %s to whoever reads it, at less than half their size', async (encoding, unpack) => {
    const { token } = await aSentQuote(await app.context())
    const { url, body: style } = siteAsset('site.css')
    for (const [path, text] of [
      [url, style],
      [`/quote/${token}`, 'Nine days from Hanoi to Hội An'],
    ] as const) {
      const { headers, body } = await ask(path, encoding)
      expect(headers).toMatchObject({ 'content-encoding': encoding, vary: expect.stringContaining('Accept-Encoding') })
      const plain = unpack(body)
      expect(plain.toString()).toContain(text)
      expect(body.length).toBeLessThan(plain.length / 2)
    }
  })

  it('sends them plain to whoever does not', async () => {
    const { headers, body } = await ask(siteAsset('site.css').url)
    expect(headers['content-encoding']).toBeUndefined()
    expect(body.toString()).toBe(siteAsset('site.css').body)
  })

  it('leaves the answers of the API and files that are packed already as they are', async () => {
    const { token } = await aSentQuote(await app.context())
    for (const path of [
      `/public/v1/quotes/${token}`,
      `/public/v1/quotes/${token}/pdf`,
      '/assets/fonts/be-vietnam-pro-latin-400-normal.woff2',
    ]) {
      const { headers, body } = await ask(path, 'br, gzip')
      expect(headers['content-encoding']).toBeUndefined()
      expect(body.length).toBeGreaterThan(0)
    }
  })
})
