import type { EnteredActivityType } from '@/src/domain/crm/activityTypes'
import type { Attribution, FirstTouch, LeadChannel, LeadRequest } from '@/src/domain/crm/leadRequest'
import type { LostReason } from '@/src/domain/crm/lostReasons'

/** What became of a request so many working minutes after it came in. */
export type DemoStep = { after: number } & (
  | { does: Exclude<EnteredActivityType, 'task'>; text: string }
  | { does: 'qualify' }
  | { does: 'lose'; reason: LostReason }
)

/** A request of the demo, so many working minutes old on the day it is made; `reply` is what they write back now. */
export type DemoRequest = Omit<LeadRequest, 'attribution' | 'firstTouch'> & {
  channel: LeadChannel
  age: number
  from?: Attribution
  first?: FirstTouch
  steps?: readonly DemoStep[]
  reply?: string
}

const google = { utmSource: 'google', utmMedium: 'cpc' }
const newsletter = { utmSource: 'newsletter', utmMedium: 'email', utmCampaign: 'demo-lunar-new-year' }
const search = { referrer: 'https://www.google.com/' }

const asked = (name: string, rest: Omit<DemoRequest, 'name' | 'email'>): DemoRequest => ({
  name: `Demo ${name}`,
  email: `demo.${name.toLowerCase().replaceAll(' ', '.')}@example.com`,
  ...rest,
})

const fresh: DemoRequest[] = [
  asked('Nora Lind', {
    ...{ channel: 'website', age: 98, destination: 'Vietnam', style: 'Food', month: 'April', travelers: 2 },
    ...{ duration: '9-12 days', budget: '$6,000', from: { ...google, utmCampaign: 'demo-street-food' } },
    notes: 'Two cooks on holiday: markets before temples, please. This is demo data.',
  }),
  asked('Theo Marsh', {
    ...{ channel: 'website', age: 12, destination: 'Thailand', style: 'Family', month: 'July', travelers: 4 },
    ...{ duration: '13-16 days', budget: '$9,000', from: search, notes: 'Two children, 7 and 10. This is demo data.' },
  }),
  asked('Ines Duval', {
    ...{ channel: 'website', age: 150, destination: 'Laos', style: 'Culture', month: 'November', travelers: 2 },
    ...{ duration: '9-12 days', language: 'fr', from: newsletter },
    notes: 'Luang Prabang sans se presser. This is demo data.',
  }),
  asked('Paul Okoro', {
    ...{ channel: 'whatsapp', age: 22, phone: '+44 7700 900123', destination: 'Cambodia', style: 'Adventure' },
    ...{ travelers: 1, notes: 'Cycling around Angkor, is January too hot? This is demo data.' },
  }),
  asked('Greta Holm', {
    ...{ channel: 'website', age: 65, destination: 'Vietnam', style: 'Beach', month: 'March', travelers: 2 },
    ...{ duration: '13-16 days', language: 'de', from: { ...google, utmCampaign: 'demo-beaches' } },
    notes: 'Ruhe, Meer, gutes Essen. This is demo data.',
  }),
  asked('Walter Quist', {
    ...{ channel: 'website', age: 330, destination: 'Vietnam', style: 'Luxury', month: 'February', travelers: 6 },
    ...{ duration: '17+ days', budget: '$45,000', from: { referrer: 'https://blog.example/slow-travel' } },
    notes: 'Three couples, one birthday. This is demo data.',
  }),
]

const answered: DemoRequest[] = [
  asked('Maya Ferrer', {
    ...{ channel: 'website', age: 900, destination: 'Vietnam', style: 'Culture', month: 'October', travelers: 2 },
    ...{ duration: '9-12 days', budget: '$7,500', from: { ...google, utmCampaign: 'demo-culture' } },
    first: { source: 'newsletter', medium: 'email', campaign: 'demo-lunar-new-year', landingPage: '/tours' },
    steps: [
      { after: 35, does: 'email', text: 'Sent two ideas for ten days and asked about dates.' },
      { after: 480, does: 'qualify' },
    ],
    reply: 'The second idea it is! Could we stay one night more in Hoi An? This is demo data.',
  }),
  asked('Oskar Brandt', {
    ...{ channel: 'phone', age: 1_400, phone: '+49 30 23125 123', destination: 'Multi-country', style: 'Adventure' },
    ...{ travelers: 3, duration: '17+ days', notes: 'Vietnam, Laos and Cambodia by train. This is demo data.' },
    steps: [
      { after: 5, does: 'call', text: 'Spoke on the phone: three friends, four weeks, no flights in between.' },
      { after: 300, does: 'qualify' },
      { after: 520, does: 'note', text: 'Wants to hear from us after the school holidays.' },
    ],
  }),
  asked('Lucia Prats', {
    ...{ channel: 'website', age: 2_300, destination: 'Thailand', style: 'Beach', month: 'December', travelers: 2 },
    ...{ duration: '9-12 days', language: 'es', from: { utmSource: 'instagram', utmMedium: 'social' } },
    steps: [{ after: 210, does: 'email', text: 'Answered with three islands; late, the boat list came first.' }],
  }),
  asked('Hana Sato', {
    ...{ channel: 'email', age: 3_100, destination: 'Cambodia', style: 'Culture', travelers: 5, month: 'January' },
    ...{ notes: 'A small group of teachers. This is demo data.' },
    steps: [
      { after: 50, does: 'email', text: 'Sent the programme of last year’s group.' },
      { after: 700, does: 'meeting', text: 'Met on video: five teachers, one of them in a wheelchair.' },
      { after: 720, does: 'qualify' },
    ],
  }),
]

const closed: DemoRequest[] = [
  asked('Ben Carver', {
    ...{ channel: 'website', age: 5_200, destination: 'Vietnam', style: 'Budget', month: 'May', travelers: 2 },
    ...{ duration: '5-8 days', budget: '$900', from: { ...google, utmCampaign: 'demo-street-food' } },
    steps: [
      { after: 80, does: 'email', text: 'Offered the night trains and simple rooms.' },
      { after: 1_600, does: 'lose', reason: 'price' },
    ],
  }),
  asked('Elsa Moreau', {
    ...{ channel: 'website', age: 8_800, destination: 'Laos', style: 'Adventure', month: 'February', travelers: 2 },
    ...{ duration: '9-12 days', language: 'fr', from: newsletter },
    steps: [
      { after: 25, does: 'whatsapp', text: 'Answered on WhatsApp with a first route.' },
      { after: 900, does: 'qualify' },
      { after: 4_000, does: 'lose', reason: 'no_response' },
    ],
  }),
  asked('Jonas Reed', {
    ...{ channel: 'website', age: 12_500, destination: 'Vietnam', style: 'Family', month: 'August', travelers: 5 },
    ...{ duration: '13-16 days', budget: '$11,000', from: search },
    steps: [
      { after: 300, does: 'call', text: 'Called back; they had begun to look elsewhere.' },
      { after: 2_500, does: 'lose', reason: 'chose_other_company' },
    ],
  }),
]

/** Somebody who asked before under another address: a review list has what to show. */
const again: DemoRequest[] = [
  {
    ...{ name: 'Demo Nora Lindt', email: 'demo.nora.at.work@example.com', channel: 'website', age: 200 },
    ...{ destination: 'Vietnam', style: 'Food', month: 'April', travelers: 2, duration: '9-12 days', from: search },
    steps: [{ after: 40, does: 'email', text: 'Asked whether she wrote to us before.' }],
  },
  asked('Ben Carver', {
    ...{ channel: 'website', age: 30, destination: 'Vietnam', style: 'Culture', month: 'October', travelers: 2 },
    ...{ duration: '9-12 days', budget: '$2,400', from: newsletter },
    notes: 'We are back, with a little more to spend. This is demo data.',
  }),
]

/** The requests on the demo's desk, oldest first: late, soon due and in time, answered and closed. */
export const demoRequests: readonly DemoRequest[] = [...fresh, ...answered, ...closed, ...again].toSorted(
  (a, b) => b.age - a.age,
)
