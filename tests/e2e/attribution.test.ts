import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Browser, chromium } from 'playwright'
import { findChromium } from '@/src/providers/pdf/findChromium'
import { chromiumCache } from '@/tests/support/chromiumCache'
import { projectRoot } from '@/tests/support/projectRoot'

type Attribution = Record<string, unknown> & { first_touch: Record<string, unknown> }

describe('the attribution snippet of a static site', () => {
  let browser: Browser
  let site: Server
  let url = ''

  beforeAll(async () => {
    const script = await readFile(join(projectRoot, 'docs/website/attribution.js'), 'utf8')
    site = createServer((_, response) =>
      response
        .setHeader('content-type', 'text/html')
        .end(`<!doctype html><title>Demo</title><script>${script}</script>`),
    ).listen(0, '127.0.0.1')
    await new Promise((resolve) => site.once('listening', resolve))
    const address = site.address()
    url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
    const { executablePath, args, env } = await findChromium({ cacheDir: chromiumCache })
    browser = await chromium.launch({ executablePath, args: [...args, '--disable-dev-shm-usage'], env })
  }, 60_000)
  afterAll(async () => {
    await browser.close()
    await new Promise((resolve) => site.close(resolve))
  })

  const visits = async (paths: { path: string; referer?: string }[], { newTab = false } = {}): Promise<Attribution> => {
    const context = await browser.newContext()
    let page = await context.newPage()
    for (const { path, referer } of paths) {
      if (newTab) page = await context.newPage()
      await page.goto(`${url}${path}`, { referer })
    }
    const told = await page.evaluate(() =>
      (window as never as { chapter2Attribution: () => Attribution }).chapter2Attribution(),
    )
    await context.close()
    return told
  }

  it('keeps the landing page’s tags until the form', async () => {
    const told = await visits([
      { path: '/?utm_source=news&utm_campaign=spring&gclid=demo', referer: 'https://news.example/' },
      { path: '/plan' },
    ])
    expect(told).toMatchObject({
      utm_source: 'news',
      utm_campaign: 'spring',
      gclid: 'demo',
      referrer: 'https://news.example/',
      page_url: `${url}/plan`,
    })
    expect(told.first_touch).toMatchObject({
      source: 'news',
      campaign: 'spring',
      landing_page: `${url}/?utm_source=news&utm_campaign=spring&gclid=demo`,
    })
  })

  it('tells the first visit apart from the last', async () => {
    const told = await visits([{ path: '/?utm_source=guidebook' }, { path: '/?utm_source=news' }], { newTab: true })
    expect(told.utm_source).toBe('news')
    expect(told.first_touch).toMatchObject({ source: 'guidebook' })
  })

  it('takes a step within the site for no visit of its own', async () => {
    const told = await visits([
      { path: '/', referer: 'https://search.example/' },
      { path: '/plan', referer: `${url}/` },
    ])
    expect(told.referrer).toBe('https://search.example/')
  })

  it('works where nothing may be stored', async () => {
    const context = await browser.newContext()
    await context.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new Error('Storage is off.')
          },
        })
    })
    const page = await context.newPage()
    await page.goto(`${url}/?utm_source=news`)
    const told = await page.evaluate(() =>
      (window as never as { chapter2Attribution: () => Attribution }).chapter2Attribution(),
    )
    await context.close()
    expect(told).toMatchObject({ utm_source: 'news', first_touch: { source: 'news' } })
  })
})
