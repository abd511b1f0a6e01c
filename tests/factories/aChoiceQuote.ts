import type { QuoteVersion } from '@/src/payload-types'
import type { Context } from '@/src/platform/context'
import { aSentQuote, type SentQuote } from './quotes'

const line = (key: string, sellMinor: number) => ({
  key,
  component: 'accommodation' as const,
  label: `Demo ${key}`,
  dayNumber: 1,
  quantity: 1,
  sellMinor,
  netMinor: sellMinor / 2,
})

/**
 * A version that leaves a choice: 3,600.00 USD, in the option “Deluxe” 4,400.00, a cooking class at 84.00 to add, in Deluxe
 * a spa at 50.00 too; a balloon only staff could add.
 */
export const choiceContent: Partial<QuoteVersion> = {
  pricingMode: 'lines',
  granularity: 'sections',
  options: [
    { key: 'classic', name: 'Classic', text: 'Well kept hotels.' },
    { key: 'deluxe', name: 'Deluxe', text: 'A little more room.' },
  ],
  lines: [
    { ...line('guide', 200_000), component: 'guide' },
    { ...line('inn', 160_000), option: 'classic' },
    { ...line('palace', 240_000), option: 'deluxe' },
    { ...line('class', 8_400), label: 'Cooking class', component: 'activity', inclusion: 'optional', tickable: true },
    { ...line('spa', 5_000), component: 'activity', option: 'deluxe', inclusion: 'optional', tickable: true },
    { ...line('balloon', 30_000), component: 'activity', inclusion: 'optional', tickable: false },
  ],
}

/** Makes a quote its customer can open that leaves them a choice. */
export const aChoiceQuote = (ctx: Context): Promise<SentQuote> => aSentQuote(ctx, choiceContent)
