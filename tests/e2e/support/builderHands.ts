import type { Locator, Page } from 'playwright'

/** Opens a version in the builder and waits until it can be worked on. */
export const openBuilder = async (page: Page, versionId: string): Promise<void> => {
  await page.goto(`/admin/builder/${versionId}`)
  await page.locator('.builder').waitFor()
}

/** Waits until the draft is kept as it is on the screen. */
export const awaitKept = (page: Page): Promise<void> => page.locator('.builder-saving--saved').waitFor()

/** A line by its name, wherever it is shown. */
export const lineOf = (page: Page, name: string): Locator => page.locator('.builder-line', { hasText: name })

/** The part of a line that is opened, and has the focus when one walks to it. */
export const openerOf = (page: Page, name: string): Locator => lineOf(page, name).locator('.builder-line__open')

/** The names of the lines that are shown, in their order. */
export const lineNames = (page: Page): Promise<string[]> => page.locator('.builder-line__name').allInnerTexts()

/** Copies all days of the first tour that is found for some words. */
export const copyTour = async (page: Page, words: string): Promise<void> => {
  await page.getByRole('button', { name: 'Copy a tour or a quote' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Words').fill(words)
  const answered = page.waitForResponse((response) => response.url().includes('kind=tour'))
  await dialog.getByLabel('Among').selectOption('tour')
  await answered
  await dialog.locator('.builder-choices button', { hasText: 'Tour ·' }).first().click()
  await dialog.getByRole('button', { name: /^Copy all \d+ days$/ }).click()
  await dialog.waitFor({ state: 'hidden' })
}

/** Adds a line by hand to what is open, sold for 120 and bought for 80, and leaves it open. */
export const addByHand = async (page: Page, name: string): Promise<void> => {
  const add = page.locator('[data-add]').first()
  await add.fill(name)
  await add.press('Control+Enter')
  await lineOf(page, name).waitFor()
  await page.getByLabel('Sell price').fill('120')
  await page.getByLabel('Net', { exact: true }).fill('80')
}

const middleOf = async (place: Locator): Promise<{ x: number; y: number }> => {
  const box = await place.boundingBox()
  if (!box) throw new Error('It is not on the page.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Takes hold of a line or a day by its grip and lets it go over something else. */
export const carry = async (page: Page, { from, to }: { from: Locator; to: Locator }): Promise<void> => {
  const start = await middleOf(from.locator('.builder-grip'))
  const end = await middleOf(to)
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(start.x + 8, start.y + 8, { steps: 3 })
  await page.mouse.move(end.x, end.y, { steps: 10 })
  await page.mouse.up()
}
