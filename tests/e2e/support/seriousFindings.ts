import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright'

const weighty = new Set(['serious', 'critical'])

/** Widgets whose markup is Payload 3.90's own and not ours to mend: unnamed ticks, arrows, handles, menus and pickers. */
export const payloadsOwn = [
  '.clickable-arrow',
  '.collapsible__drag',
  '.copy-to-clipboard',
  '.date-time-picker',
  '.doc-controls__content',
  '.doc-tabs__tabs',
  '.drawer-link__doc-drawer-toggler',
  '.file-details__remove',
  '.popup__trigger-wrap',
  '.rs__control',
  '.select-all',
  '.select-row',
  '.upload-relationship-details__edit',
  '.upload-relationship-details__remove',
]

/** Lists what axe finds wrong for people with disabilities, from serious on: the rule, where, and why. */
export const seriousFindings = async (page: Page, { except = [] }: { except?: string[] } = {}): Promise<string[]> => {
  // Evaluated, not added as a tag: the page's own policy refuses strange scripts.
  await page.evaluate(axe.source)
  const context = JSON.stringify({ include: [['html']], exclude: except.map((selector) => [selector]) })
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${context}, { resultTypes: ["violations"] })`)
  return violations
    .filter(({ impact }) => weighty.has(impact ?? ''))
    .flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}: ${help}`))
}
