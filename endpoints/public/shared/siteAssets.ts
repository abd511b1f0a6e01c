import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { pageFonts } from '@/src/documents/shared/fonts'
import { siteAssets } from '@/src/documents/shared/siteAssets'
import { DomainError } from '@/src/domain/shared/domainError'
import { publicEndpoint } from '@/src/platform/http/endpoint'

const forEver = 'public, max-age=31536000, immutable'

const missing = () => new DomainError('not-found', 'There is no such file.')

/** Serves the style and script of customer pages. */
export const siteAsset = publicEndpoint({
  method: 'get',
  path: '/assets/:name',
  operationId: 'getSiteAsset',
  summary: 'A file that customer pages load',
  tag: 'Pages',
  params: z.object({ name: z.string() }),
  answers: { 200: { description: 'The file; its address changes with its content.', contentType: 'text/css' } },
  handle: async ({ params }) => {
    const asset = siteAssets().find(({ name }) => name === params.name)
    if (!asset) throw missing()
    return new Response(asset.body, {
      headers: { 'content-type': asset.contentType, 'cache-control': forEver, etag: `W/"${asset.hash}"` },
    })
  },
})

/** Serves the fonts of customer pages: exactly those its styles name. */
export const siteFont = publicEndpoint({
  method: 'get',
  path: '/assets/fonts/:file',
  operationId: 'getSiteFont',
  summary: 'A font that customer pages load',
  tag: 'Pages',
  params: z.object({ file: z.string() }),
  answers: { 200: { description: 'The font.', contentType: 'font/woff2' } },
  handle: async ({ params }) => {
    const path = pageFonts().get(params.file)
    if (!path) throw missing()
    return new Response(new Uint8Array(await readFile(path)), {
      headers: { 'content-type': 'font/woff2', 'cache-control': forEver },
    })
  },
})
