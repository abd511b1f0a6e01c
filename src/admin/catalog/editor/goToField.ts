import { awaited, openRow, openTabNamed } from '@/src/admin/shared/formPlaces'
import { tourTabOf } from '@/src/domain/catalog/tourTabs'

const focusable = 'input:not([type="hidden"]), textarea, select, [contenteditable="true"], button'

const fieldOf = (path: string) => document.getElementById(`field-${path.replaceAll('.', '__')}`)

/** Shows a field of the tour's form by its path, such as `days.2.title`: its tab, its row, and the cursor in it. */
export const goToField = async (path: string): Promise<void> => {
  openTabNamed(tourTabOf(path))
  const [root = path, index] = path.split('.')
  if (index !== undefined) await openRow(root, index)
  const field = (await awaited(() => fieldOf(path))) ?? fieldOf(root)
  field?.scrollIntoView({ block: 'center' })
  const target = field?.matches(focusable) ? field : field?.querySelector<HTMLElement>(focusable)
  target?.focus({ preventScroll: true })
}
