import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright'

const weighty = new Set(['serious', 'critical'])

/** Lists what axe finds wrong for people with disabilities, from serious on: the rule, where, and why. */
export const seriousFindings = async (page: Page): Promise<string[]> => {
  // Evaluated, not added as a tag: the page's own policy refuses strange scripts.
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })')
  return violations
    .filter(({ impact }) => weighty.has(impact ?? ''))
    .flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}: ${help}`))
}
