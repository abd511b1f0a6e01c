import { expect } from '@jest/globals'
import type { Page } from 'playwright'
import { demoLogins } from '@/src/demo/demoLogins'
import type { Role } from '@/src/domain/shared/roles'
import { clickAlive } from './clickAlive'

/** Signs in by the panel's own form. */
export const signInByForm = async (page: Page, role: Role): Promise<void> => {
  const login = demoLogins.find(({ roles }) => roles.includes(role))
  await page.goto('/admin/login')
  await page.getByLabel('Email').fill(login?.email ?? '')
  await page.getByLabel('Password').fill(login?.password ?? '')
  await page.getByRole('button', { name: 'Login' }).click()
  await page.waitForURL(/\/admin$/)
}

type Press = { button: string; fill?: (dialog: ReturnType<Page['getByRole']>) => Promise<void>; confirm?: string }

const press = async (page: Page, { button, fill, confirm }: Press): Promise<ReturnType<Page['getByRole']>> => {
  await clickAlive(page.getByRole('button', { name: button, exact: true }))
  const name = button.replace(/…$/, '')
  const dialog = page.getByRole('dialog', { name })
  await fill?.(dialog)
  await dialog.getByRole('button', { name: confirm ?? name, exact: true }).click()
  return dialog
}

/** Presses an action's button and confirms, as `act` does, waits until the dialog answers so, and closes it. */
export const actAndRead = async (page: Page, { says, ...pressed }: Press & { says: RegExp }): Promise<void> => {
  const dialog = await press(page, pressed)
  await dialog.getByText(says).waitFor()
  await dialog.getByRole('button', { name: 'Close', exact: true }).click()
  await dialog.waitFor({ state: 'hidden' })
}

/** Presses an action's button, fills what its dialog asks, confirms, and waits until the dialog is done. */
export const act = async (page: Page, pressed: Press): Promise<void> => {
  const { button } = pressed
  const dialog = await press(page, pressed)
  const refused = dialog.getByRole('alert').filter({ hasText: /./ })
  const why = await Promise.race([
    dialog.waitFor({ state: 'hidden' }).then(() => null),
    refused.waitFor().then(() => refused.innerText()),
  ])
  if (why !== null) throw new Error(`${button} was refused: ${why}`)
}

/** Opens a tab of the record's form. */
export const openTab = async (page: Page, name: string): Promise<void> => {
  await clickAlive(page.getByRole('button', { name, exact: true }))
}

/** Saves the record's form and waits until the panel says so. */
export const save = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('Updated successfully').first().waitFor()
}

/** Waits until a field of the record shows a text. */
export const awaitField = async (page: Page, { field, text }: { field: string; text: string }): Promise<void> => {
  const shown = page.locator(`#field-${field}`)
  await shown.getByText(text, { exact: true }).waitFor({ timeout: 60_000 })
  expect(await shown.innerText()).toContain(text)
}

/** Works a new lead as a salesperson does, from qualifying it to a quote that is out; returns the version's address. */
export const offerByHand = async (
  page: Page,
  { leadId, tour, daysFrom, startDate }: { leadId: string; tour: string; daysFrom: string; startDate: string },
): Promise<void> => {
  await page.goto(`/admin/collections/leads/${leadId}`)
  await act(page, { button: 'Qualify' })
  await page.locator('.workspace-stages [aria-current]', { hasText: 'Qualified' }).waitFor()

  await act(page, {
    button: 'Create quote',
    fill: async (dialog) => void (await dialog.getByLabel('Copy from tour').selectOption({ label: tour })),
  })
  await page.waitForURL(/\/builder\//)
  await page.getByRole('link', { name: 'Payment, terms, send' }).click()
  await page.waitForURL(/\/quote-versions\//)
  await act(page, {
    button: 'Copy days from a tour',
    fill: async (dialog) => void (await dialog.getByLabel('Tour').selectOption({ label: daysFrom })),
  })
  // The page loads itself anew when an action is done; what is typed before would be lost.
  await page
    .getByText(/^Day 1\b/)
    .first()
    .waitFor()
  await page.locator('#field-startDate').fill(startDate)
  await openTab(page, 'Price')
  await page.locator('#field-lumpSum__sellMinor').fill('3,480.00')
  await page.locator('#field-lumpSum__netMinor').fill('2,700.00')
  await save(page)

  await act(page, { button: 'Send', confirm: 'Send to the customer' })
  await awaitField(page, { field: 'status', text: 'Sent' })
}
