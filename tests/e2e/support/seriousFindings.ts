import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { eventually } from '@/tests/support/eventually'
import { projectRoot } from '@/tests/support/projectRoot'

const axe = readFileSync(join(projectRoot, 'node_modules/axe-core/axe.min.js'), 'utf8')

/** A finding weighs what its rule does, so rules that weigh less than serious are not gone through; nor is markup kept that nobody reads. */
const options = `{
  resultTypes: ['violations'],
  preload: false,
  rules: Object.fromEntries(
    axe._audit.rules
      .filter(({ impact }) => impact === 'minor' || impact === 'moderate')
      .map(({ id }) => [id, { enabled: false }]),
  ),
}`
const run = (context: string): string => `
  (async () => {
    axe.configure({ noHtml: true })
    const { violations } = await axe.run(${context}, ${options})
    return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => id + ' at ' + target.join(' ') + ': ' + help))
  })()`

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

/** Where Payload shows a button for its menu on a narrow screen only. */
const payloadsHeader = '.app-header'

type Looking = {
  /** Selectors of what is left out. */
  except?: string[]
  /** Looks only at what has come in sight since the last look at this page: what is merely restyled stays the same markup. */
  onlyNew?: boolean
  /** For so long whatever is found is looked for again, in all of the page: it may still be being drawn, or be fading. */
  withinMs?: number
}

type Seen = { seen?: WeakSet<Element>; fresh?: Element[] }

/** Marks what is in sight as seen, and counts what had not been before: the outermost elements of it. */
const seeNew = (page: Page, except: readonly string[]): Promise<number> =>
  page.evaluate((leftOut) => {
    const memory = window as Window & Seen
    const known = memory.seen ?? new WeakSet()
    const shown = [...document.querySelectorAll('body *')].filter((node) =>
      node.checkVisibility({ visibilityProperty: true }),
    )
    const fresh = new Set(shown.filter((node) => !known.has(node) && !node.closest(leftOut)))
    memory.fresh = [...fresh].filter((node) => !node.parentElement || !fresh.has(node.parentElement))
    memory.seen = new WeakSet(shown)
    return memory.fresh.length
  }, [payloadsHeader, ...except].join())

const findingsNow = async (page: Page, { except = [], onlyNew = false }: Looking): Promise<string[]> => {
  const newcomers = await seeNew(page, except)
  if (onlyNew && newcomers === 0) return []
  // Evaluated, not added as a tag: the page's own policy refuses strange scripts.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  const where = onlyNew ? 'window.fresh' : "[['html']]"
  const exclude = JSON.stringify(except.map((selector) => [selector]))
  return page.evaluate<string[]>(run(`{ include: ${where}, exclude: ${exclude} }`))
}

/** Lists what axe finds wrong for people with disabilities, from serious on: the rule, where, and why. */
export const seriousFindings = async (
  page: Page,
  { withinMs = 5_000, ...looking }: Looking = {},
): Promise<string[]> => {
  let findings = await findingsNow(page, looking)
  const isFine = async () => {
    if (findings.length > 0) findings = await findingsNow(page, { ...looking, onlyNew: false })
    return findings.length === 0
  }
  if (findings.length > 0) await eventually(isFine, { withinMs }).catch(() => null)
  return findings
}
