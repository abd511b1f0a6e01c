import { expect } from '@jest/globals'
import type { Page } from 'playwright'
import { eventually } from '@/tests/support/eventually'
import { desktop, keepScreenshot, phone } from './browser'
import { payloadsOwn, seriousFindings } from './seriousFindings'

const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** How far the page can be scrolled sideways once Payload's menu has slid to where it belongs. */
const settledOverflow = async (page: Page): Promise<number> => {
  await eventually(async () => (await overflowOf(page)) === 0, { withinMs: 5_000 }).catch(() => null)
  return overflowOf(page)
}

type Looking = {
  widths?: Record<string, Pick<typeof desktop, 'viewport'>>
  /** Whether the picture kept is of the whole page: one of a thousand screens shows nobody anything. */
  whole?: boolean
}

/**
 * Looks at what is open, as wide as a desk and as narrow as a phone: nothing sticks out sideways, and nothing shuts
 * anybody out; what was in sight on the desk is not gone through again on the phone.
 */
export const lookAt = async (
  page: Page,
  name: string,
  { widths = { desktop, phone }, whole = true }: Looking = {},
): Promise<void> => {
  for (const [width, { viewport }] of Object.entries(widths)) {
    await page.setViewportSize(viewport)
    await keepScreenshot(page, `${name}-${width}`, { whole })
    const findings = await seriousFindings(page, { except: payloadsOwn, onlyNew: width !== 'desktop' })
    expect({ name, width, findings }).toEqual({ name, width, findings: [] })
    const overflow = await settledOverflow(page)
    expect({ name, width, overflow }).toEqual({ name, width, overflow: 0 })
  }
  await page.setViewportSize(desktop.viewport)
}
