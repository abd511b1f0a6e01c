import { tourTabOf } from '@/src/domain/catalog/tourTabs'

const patienceMs = 3_000
const focusable = 'input:not([type="hidden"]), textarea, select, [contenteditable="true"], button'

/** Waits until something is on the page, frame by frame; null when it does not come. */
const awaited = <Found>(find: () => Found | null): Promise<Found | null> => {
  const until = performance.now() + patienceMs
  return new Promise((resolve) => {
    const look = () => {
      const found = find()
      if (found || performance.now() > until) resolve(found)
      else requestAnimationFrame(look)
    }
    look()
  })
}

const fieldOf = (path: string) => document.getElementById(`field-${path.replaceAll('.', '__')}`)

const openTab = (path: string): void => {
  const label = tourTabOf(path)
  const buttons = document.querySelectorAll<HTMLButtonElement>('.collection-edit .tabs-field__tab-button')
  const button = [...buttons].find((each) => label && each.textContent?.startsWith(label))
  if (button && !button.classList.contains('tabs-field__tab-button--active')) button.click()
}

/** Opens the row a field is in: what is folded away is not even drawn. */
const openRow = async (path: string): Promise<void> => {
  const [list, index] = path.split('.')
  if (index === undefined) return
  const row = await awaited(() => document.getElementById(`${list}-row-${index}`))
  row?.scrollIntoView({ block: 'start' })
  row?.querySelector<HTMLButtonElement>('.collapsible__toggle--collapsed')?.click()
}

/** Shows a field of the tour's form by its path, such as `days.2.title`: its tab, its row, and the cursor in it. */
export const goToField = async (path: string): Promise<void> => {
  openTab(path)
  await openRow(path)
  const [root = path] = path.split('.')
  const field = (await awaited(() => fieldOf(path))) ?? fieldOf(root)
  field?.scrollIntoView({ block: 'center' })
  const target = field?.matches(focusable) ? field : field?.querySelector<HTMLElement>(focusable)
  target?.focus({ preventScroll: true })
}
