const patienceMs = 3_000

/** Waits until something is on the page, frame by frame; null when it does not come. */
export const awaited = <Found>(find: () => Found | null): Promise<Found | null> => {
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

/** Opens the tab of a record's form that is called so. */
export const openTabNamed = (label: string | null): void => {
  const buttons = document.querySelectorAll<HTMLButtonElement>('.collection-edit .tabs-field__tab-button')
  const button = [...buttons].find((each) => label && each.textContent?.startsWith(label))
  if (button && !button.classList.contains('tabs-field__tab-button--active')) button.click()
}

/** Opens a row of a list: what is folded away is not even drawn. */
export const openRow = async (list: string, index: number | string): Promise<HTMLElement | null> => {
  const row = await awaited(() => document.getElementById(`${list}-row-${index}`))
  row?.scrollIntoView({ block: 'start' })
  row?.querySelector<HTMLButtonElement>('.collapsible__toggle--collapsed')?.click()
  return row
}
