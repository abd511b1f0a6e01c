import type { Page } from 'playwright'

export type Troubles = { list: () => string[]; clear: () => void }

/** Collects what a person would find in the browser's console: errors, refused policies, uncaught faults, 5xx answers. */
export const watchTroubles = (page: Page): Troubles => {
  const found: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(`${page.url()} console: ${message.text()} ${message.location().url}`)
  })
  page.on('pageerror', (error) => {
    found.push(`${page.url()} uncaught: ${error.message}`)
    // A page that failed is often met as something that never appears: said at once, it is found beside that.
    process.stderr.write(`  ${page.url()} failed: ${error.stack ?? error.message}\n`)
  })
  page.on('response', (response) => {
    if (response.status() >= 500) found.push(`${page.url()} ${response.status()}: ${response.url()}`)
  })
  return { list: () => [...found], clear: () => found.splice(0) }
}
