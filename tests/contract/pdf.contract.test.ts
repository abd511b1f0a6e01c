import { readFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { extractText } from 'unpdf'
import { createChromiumPdf } from '@/src/providers/pdf/chromiumPdf'
import type { PdfRenderer } from '@/src/providers/pdf/pdfRenderer'
import { chromiumCache } from '@/tests/support/chromiumCache'

const face = (family: string, file: string) => {
  const font = readFileSync(join('node_modules/@fontsource', file)).toString('base64')
  return `@font-face { font-family: '${family}'; src: url(data:font/woff2;base64,${font}) format('woff2') }`
}
const scripts = {
  Vietnamese: 'Vịnh Hạ Long, Huế và Đà Nẵng',
  Thai: 'กรุงเทพมหานคร',
  Khmer: 'កំពត',
  Lao: 'ຫຼວງພະບາງ',
}
const fonts = [
  face('Vietnam', 'be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2'),
  face('VietnamMore', 'be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2'),
  face('Thai', 'noto-sans-thai/files/noto-sans-thai-thai-400-normal.woff2'),
  face('Khmer', 'noto-sans-khmer/files/noto-sans-khmer-khmer-400-normal.woff2'),
  face('Lao', 'noto-sans-lao/files/noto-sans-lao-lao-400-normal.woff2'),
].join('\n')

const pageOf = (body: string, style = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><style>${style}</style></head><body>${body}</body></html>`
const textOf = async (pdf: Buffer) => (await extractText(new Uint8Array(pdf), { mergePages: true })).text

/** Processes of the browser unpacked in this run's own folder, found by the command they were started with. */
const browserPids = async () => {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const commands = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')))
  const parents = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')))
  return pids
    .filter((_, at) => commands[at]?.includes('--remote-debugging-pipe') && parents[at]?.includes(` ${process.pid} `))
    .map(Number)
}

describe('the PDF renderer', () => {
  let renderer: PdfRenderer

  beforeAll(() => {
    renderer = createChromiumPdf({ cacheDir: chromiumCache })
  })
  afterAll(() => renderer.stop())

  it('prints Vietnamese, Thai, Khmer and Lao in their own fonts, readable as text', async () => {
    const families = `body { font-family: Vietnam, VietnamMore, Thai, Khmer, Lao }`
    const pdf = await renderer.renderPdf({
      html: pageOf(
        Object.values(scripts)
          .map((text) => `<p>${text}</p>`)
          .join(''),
        `${fonts} ${families}`,
      ),
    })
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    for (const family of ['BeVietnamPro', 'NotoSansThai', 'NotoSansKhmer', 'NotoSansLao']) {
      expect(pdf.toString('latin1')).toMatch(new RegExp(`/FontName /[A-Z]{6}\\+${family}`))
    }
    const read = (await textOf(pdf)).normalize('NFC').replaceAll(/\s+/g, '')
    expect(read).toContain(scripts.Vietnamese.normalize('NFC').replaceAll(/\s+/g, ''))
    // Syllables of these scripts are reordered when drawn: every letter must be there, in whatever order. (Khmer
    // letters written below others are glyphs that no extractor maps back, so the word has none.)
    for (const script of [scripts.Thai, scripts.Khmer, scripts.Lao]) {
      for (const letter of script) expect(read).toContain(letter)
    }
  })

  it('prints header and footer with page numbers', async () => {
    const pdf = await renderer.renderPdf({
      html: pageOf('<p>first</p><p style="break-before: page">second</p>', '@page { margin: 30mm }'),
      headerTemplate: '<p style="font-size: 10px">Reference 4711</p>',
      footerTemplate:
        '<p style="font-size: 10px"><span class="pageNumber"></span> of <span class="totalPages"></span></p>',
    })
    const text = (await textOf(pdf)).replaceAll(/\s+/g, ' ')
    expect(text).toContain('Reference 4711')
    expect(text).toContain('2 of 2')
  })

  it('fetches nothing: addresses go to resolveAsset, and those it does not know stay empty', async () => {
    const asked: string[] = []
    const square = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><text y="20">drawn</text></svg>'
    const pdf = await renderer.renderPdf({
      html: pageOf(
        '<img src="https://pictures.invalid/a.svg"><img src="http://127.0.0.1:9/b.png"><img src="file:///etc/hostname">',
      ),
      resolveAsset: async (url) => {
        asked.push(url)
        return url.endsWith('a.svg') ? { body: Buffer.from(square), contentType: 'image/svg+xml' } : null
      },
    })
    expect(asked).toEqual(expect.arrayContaining(['https://pictures.invalid/a.svg', 'http://127.0.0.1:9/b.png']))
    expect(asked.filter((url) => url.startsWith('file:'))).toEqual([])
    expect(await textOf(pdf)).toContain('drawn')
  })

  it('runs no script of the page', async () => {
    const pdf = await renderer.renderPdf({
      html: pageOf('<p>still</p><script>document.body.textContent = "ran"</script>'),
    })
    expect((await textOf(pdf)).trim()).toBe('still')
  })

  it('gives up on a document that takes too long, and renders the next one', async () => {
    const hasty = createChromiumPdf({ cacheDir: chromiumCache, timeoutMs: 400, pagesMax: 1 })
    try {
      await hasty.renderPdf({ html: pageOf('warm') })
      const never = hasty.renderPdf({
        html: pageOf('<img src="https://pictures.invalid/never.png">'),
        resolveAsset: () => new Promise(() => undefined),
      })
      await expect(never).rejects.toMatchObject({ kind: 'retryable', code: 'timed-out' })
      expect(await textOf(await hasty.renderPdf({ html: pageOf('next') }))).toContain('next')
    } finally {
      await hasty.stop()
    }
  })

  it('renders eight at once, each its own text', async () => {
    const numbers = [1, 2, 3, 4, 5, 6, 7, 8]
    const pdfs = await Promise.all(numbers.map((n) => renderer.renderPdf({ html: pageOf(`document number ${n}`) })))
    const texts = await Promise.all(pdfs.map(textOf))
    expect(texts.map((text) => text.trim())).toEqual(numbers.map((n) => `document number ${n}`))
  })

  it('launches a new browser when the old one was killed, also for a document under way', async () => {
    const killed = async () => {
      const pids = await browserPids()
      for (const pid of pids) process.kill(pid, 'SIGKILL')
      return pids.length
    }
    await renderer.renderPdf({ html: pageOf('before') })
    let deaths = 0
    const pdf = await renderer.renderPdf({
      html: pageOf('<img src="https://pictures.invalid/x.png">under way'),
      resolveAsset: async () => {
        if (deaths === 0) deaths = await killed()
        return null
      },
    })
    expect(deaths).toBeGreaterThan(0)
    expect(await textOf(pdf)).toContain('under way')
    await killed()
    expect(await textOf(await renderer.renderPdf({ html: pageOf('after') }))).toContain('after')
  })

  it('ends an idle browser, and is there again when asked', async () => {
    const brief = createChromiumPdf({ cacheDir: chromiumCache, idleMs: 1 })
    try {
      const before = await browserPids()
      await brief.renderPdf({ html: pageOf('one') })
      while ((await browserPids()).length > before.length) await new Promise(setImmediate)
      expect(await textOf(await brief.renderPdf({ html: pageOf('two') }))).toContain('two')
    } finally {
      await brief.stop()
    }
  })

  it('says so when the browser asked for is not there', async () => {
    const lost = createChromiumPdf({ cacheDir: chromiumCache, chromiumPath: '/nowhere/chromium' })
    await expect(lost.renderPdf({ html: pageOf('x') })).rejects.toMatchObject({ code: 'browser-unavailable' })
  })
})
