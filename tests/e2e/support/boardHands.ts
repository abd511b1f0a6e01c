import { expect } from '@jest/globals'
import type { Locator, Page } from 'playwright'
import { eventually } from '@/tests/support/eventually'

/** A lead's card, wherever it stands. */
export const cardOf = (page: Page, leadId: string): Locator => page.locator(`li[data-lead="${leadId}"]`)

/** The place of a stage: a column, or one of the closed stages below. */
export const placeOf = (page: Page, stage: string): Locator => page.locator(`[data-stage="${stage}"]`)

/** Opens the board narrowed down to leads whose customer or title holds a text. */
export const openBoard = async (page: Page, search: string): Promise<void> => {
  await page.goto(`/admin/board?search=${encodeURIComponent(search)}`)
  await page.locator('.board-column').first().waitFor()
}

const middleOf = async (place: Locator): Promise<{ x: number; y: number }> => {
  const box = await place.boundingBox()
  if (!box) throw new Error('It is not on the page.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Carries a card with the mouse over a stage; `look` is called before it is let go. */
export const dragCard = async (
  page: Page,
  { leadId, to, look = async () => undefined }: { leadId: string; to: string; look?: () => Promise<unknown> },
): Promise<void> => {
  const from = await middleOf(cardOf(page, leadId).locator('.board-card__trip'))
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + 12, from.y + 12, { steps: 3 })
  const target = await middleOf(placeOf(page, to))
  await page.mouse.move(target.x, target.y, { steps: 10 })
  await look()
  await page.mouse.up()
}

/** Presses a key until the board says so: one pressed before a carried card listens is lost on a busy machine. */
export const pressUntil = (page: Page, { key, said }: { key: string; said: string }): Promise<boolean> =>
  eventually(
    async () => {
      await page.keyboard.press(key)
      const wait = page.getByText(said).waitFor({ state: 'attached', timeout: 4_000 })
      return wait.then(
        () => true,
        () => false,
      )
    },
    { withinMs: 30_000 },
  )

/** Waits until a card stands in a stage. */
export const awaitCardIn = async (page: Page, { leadId, stage }: { leadId: string; stage: string }): Promise<void> => {
  const there = placeOf(page, stage).locator(`li[data-lead="${leadId}"]`)
  await there.waitFor()
  expect(await cardOf(page, leadId).count()).toBe(1)
}

/** Waits for the server's answer to a move; the card itself has moved before. */
export const whenStored = (page: Page): Promise<unknown> => page.waitForResponse(/\/leads\/[^/]+\/stage$/)

/** Waits until the focus is on a place. */
export const awaitFocusOn = (place: Locator): Promise<void> => place.and(place.page().locator(':focus')).waitFor()
