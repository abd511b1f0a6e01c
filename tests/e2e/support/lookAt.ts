import { expect } from '@jest/globals'
import type { Page } from 'playwright'
import { desktop, keepScreenshot, phone } from './browser'
import { payloadsOwn, seriousFindings } from './seriousFindings'

/** Looks at what is open, as wide as a desk and as narrow as a phone: nothing sticks out sideways, and nothing shuts anybody out. */
export const lookAt = async (page: Page, name: string): Promise<void> => {
  for (const [width, { viewport }] of Object.entries({ desktop, phone })) {
    await page.setViewportSize(viewport)
    await keepScreenshot(page, `${name}-${width}`)
    const findings = await seriousFindings(page, { except: payloadsOwn })
    expect({ name, width, findings }).toEqual({ name, width, findings: [] })
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect({ name, width, overflow }).toEqual({ name, width, overflow: 0 })
  }
  await page.setViewportSize(desktop.viewport)
}
