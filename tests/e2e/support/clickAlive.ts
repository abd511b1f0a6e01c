import type { Locator } from 'playwright'
import { eventually } from '@/tests/support/eventually'

const isAlive = (drawn: Locator): Promise<boolean> =>
  drawn.evaluate((node) => Object.keys(node).some((key) => key.startsWith('__reactProps$')))

/** Clicks what the server drew once the browser has given it something to do: a click before that is lost on a busy machine. */
export const clickAlive = async (button: Locator): Promise<void> => {
  await eventually(() => isAlive(button), { withinMs: 60_000 })
  await button.click()
}
