import type { Page } from 'playwright'
import type { ApiClient } from '@/scripts/demo/apiClient'
import { linkInMail } from '@/scripts/demo/takeTrip'

/** The link a customer finds in the message that carries their quote. */
export const linkFor = (staff: ApiClient, email: string): Promise<string> =>
  linkInMail(staff, { to: email, kind: 'quote' })

/** Opens a quote's link, accepts it by the form, pays the deposit on the sandbox's hosted page, and sees it confirmed. */
export const acceptAndPay = async (
  page: Page,
  { link, look = async () => undefined }: { link: string; look?: () => Promise<unknown> },
): Promise<void> => {
  await page.goto(link)
  await look()
  await page.getByLabel('Your full name').fill('Demo Traveller')
  await page.getByLabel('I have read and accept the booking terms').check()
  await page.getByRole('button', { name: 'Accept this journey' }).click()

  await page.waitForURL(/\/booking\//)
  await page.getByRole('heading', { name: 'Almost there' }).waitFor()
  await look()
  await page.getByRole('button', { name: /^Pay / }).click()

  await page.getByText('no real money moves').waitFor()
  await look()
  await page.getByLabel('A card that works').check()
  await page.getByRole('button', { name: /^Pay / }).click()

  await page.waitForURL(/\/booking\//)
  await page.getByRole('heading', { name: 'Your journey is confirmed' }).waitFor()
  await look()
}
