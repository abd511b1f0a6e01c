import { contentOf, type StoredContent } from '@/src/domain/quote/contentOf'
import type { TripContent } from '@/src/domain/quote/tripContent'

/** Three nights at 120.00, typed by hand: 360.00 sold, 270.00 net. */
export const typedLine = {
  component: 'accommodation' as const,
  label: 'Hotel',
  dayNumber: 1,
  quantity: 3,
  sellMinor: 12_000,
  netMinor: 9_000,
}

/** What staff put into a version, read as the engine takes it. */
export const aContent = (given: Partial<StoredContent> = {}): TripContent =>
  contentOf({
    currency: 'USD',
    adults: 2,
    children: 0,
    pricingMode: 'lines',
    granularity: 'lines',
    startDate: '2027-03-01',
    days: [{ title: 'Day', description: 'Text.' }],
    lines: [typedLine],
    ...given,
  })
