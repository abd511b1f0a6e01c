import type { BookingView } from '@/src/domain/booking/bookingView'
import type { QuoteView } from '@/src/domain/quote/quoteView'
import type { CompanyView } from '@/src/domain/shared/companyView'
import type { DayView } from '@/src/domain/shared/dayView'
import type { Picture } from '@/src/domain/shared/picture'

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' as const })

const picture = (name: string): Picture => ({
  url: `/api/media/file/${name}.webp`,
  alt: `Picture of ${name}`,
  credit: `Credit of ${name}`,
  focalX: 30,
  focalY: 70,
})

export const sampleCompany: CompanyView = {
  name: 'Demo Journeys',
  tagline: 'Private journeys',
  address: '1 Demo Street\nHà Nội',
  email: 'hello@demo.example',
  phone: '+84 24 0000 0000',
  website: 'https://demo.example',
  registration: 'Licence 00-000',
}

const day = (number: number): DayView => ({
  number,
  date: `2027-03-${13 + number}`,
  title: `Title of day ${number}`,
  place: `Place of day ${number}`,
  description: `Description of day ${number}, long enough to be read.\n\nAnd its second paragraph.`,
  meals: ['breakfast', 'dinner'],
  overnight: `Hotel of day ${number}`,
  picture: picture(`day-${number}`),
})

const days = Array.from({ length: 9 }, (_, index) => day(index + 1))

export const sampleQuote: QuoteView = {
  reference: 'Q-2027-00042',
  version: 3,
  title: 'Northern light',
  language: 'en',
  status: 'viewed',
  canAccept: true,
  validUntil: '2026-12-20T16:59:00Z',
  customerName: 'Demo Traveller',
  travelers: { adults: 2, children: 1 },
  startDate: '2027-03-14',
  endDate: '2027-03-22',
  durationDays: 9,
  cover: picture('cover'),
  changes: [],
  letter: 'Dear Demo Traveller,\n\nhere is your journey.',
  arrival: {
    flight: 'VN 18',
    time: 'Evening of the 13th',
    text: 'A driver holds a sign with your name.',
    services: [{ label: 'Airport car', text: 'Forty minutes to the hotel.', kind: 'included' }],
  },
  days: days.map((each) => ({
    ...each,
    section: each.number === 1 ? 'The north' : null,
    services: each.number === 2 ? [{ label: 'Market walk', text: 'With a cook.', kind: 'optional' as const }] : [],
  })),
  route: [
    { name: 'Hà Nội', latitude: 21.0285, longitude: 105.8542, days: [1, 2], kmFromLast: 0 },
    { name: 'Luang Prabang', latitude: 19.8856, longitude: 102.1347, days: [3, 4], kmFromLast: 408 },
    { name: 'Chiang Mai', latitude: 18.7883, longitude: 98.9853, days: [5, 6], kmFromLast: 353 },
    { name: 'Siem Reap', latitude: 13.3671, longitude: 103.8448, days: [7, 8], kmFromLast: 800 },
    { name: 'Hà Nội', latitude: 21.0285, longitude: 105.8542, days: [9], kmFromLast: 878 },
  ],
  departure: {
    flight: null,
    time: null,
    text: null,
    services: [{ label: 'Flight home', text: null, kind: 'own_arrangement' }],
  },
  stays: [
    {
      name: 'House by the lake',
      place: 'Hà Nội',
      nights: 2,
      rooms: ['Deluxe room'],
      text: 'Twelve rooms over the water.',
      picture: picture('house'),
    },
  ],
  inclusions: ['Hotels with breakfast', 'Private car'],
  exclusions: ['International flights'],
  options: [
    { id: 'classic', name: 'Classic hotels', text: 'Well kept, well placed.', total: usd(482000), difference: usd(0) },
    {
      id: 'deluxe',
      name: 'Deluxe hotels',
      text: 'A little more room.',
      total: usd(561000),
      difference: usd(79000),
      stays: [{ name: 'Palace', place: 'Huế', nights: 3, text: null, picture: picture('palace') }],
    },
  ],
  extras: [
    { id: 'class', optionId: null, day: 2, label: 'Cooking class', text: 'With a market visit.', amount: usd(8400) },
  ],
  choice: { optionId: 'classic', extraIds: [] },
  priceLines: [
    { label: 'Private journey', detail: '2 adults', amount: usd(482000), optional: false },
    { label: 'Transfers', detail: null, amount: null, optional: false },
    { label: 'Balloon', detail: 'Weather permitting', amount: usd(32050), optional: true },
  ],
  total: usd(482000),
  perPerson: usd(241000),
  paymentPlan: [
    { label: 'Deposit', percent: 30, amount: usd(144600), dueDate: null, dueText: 'On acceptance' },
    { label: 'Remainder', percent: 70, amount: usd(337400), dueDate: '2027-01-28', dueText: 'By 28 January' },
  ],
  attachments: [
    { id: 'visa', title: 'Visa and entry, step by step', contentType: 'application/pdf', bytes: 348_000, sha256: 'a' },
    { id: 'boat', title: 'Deck plan of your boat', contentType: 'image/png', bytes: 2_400_000, sha256: 'b' },
  ],
  terms: { version: '2026-10', text: 'The terms, first paragraph.\n\nSecond paragraph.' },
  advisor: { name: 'Demo Sales', email: 'sales@demo.example', phone: '+84 90 000 0000' },
  company: sampleCompany,
}

export const sampleBooking: BookingView = {
  reference: 'B-2027-00017',
  status: 'pending',
  title: 'Northern light',
  startDate: '2027-03-14',
  endDate: '2027-03-22',
  language: 'en',
  travelersExpected: 3,
  travelers: [{ name: 'Demo Traveller' }, { name: null }],
  planRows: [
    {
      id: '6a6b1b34-0000-4000-8000-000000000001',
      label: 'Deposit',
      amount: usd(144600),
      paid: usd(0),
      due: usd(144600),
      dueDate: '2026-12-01',
      status: 'due',
    },
    {
      id: '6a6b1b34-0000-4000-8000-000000000002',
      label: 'Remainder',
      amount: usd(337400),
      paid: usd(0),
      due: usd(337400),
      dueDate: '2027-01-28',
      status: 'planned',
    },
  ],
  total: usd(482000),
  paid: usd(0),
  due: usd(482000),
  nextPayable: { planRowId: '6a6b1b34-0000-4000-8000-000000000001', amount: usd(144600) },
  cover: picture('cover'),
  chosen: ['Deluxe hotels', 'Cooking class'],
  days,
  company: sampleCompany,
  bankDetails: 'Demo Bank\nAccount 0000',
}
