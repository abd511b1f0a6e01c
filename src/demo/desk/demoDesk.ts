/** Who shares leads and hours in the demo; members by address. */
export const demoTeams = [
  {
    name: 'Demo Vietnam desk',
    lead: 'manager@demo.example',
    members: ['sales@demo.example', 'sales.away@demo.example'],
    hours: null,
  },
  {
    name: 'Demo Mekong desk',
    lead: 'manager@demo.example',
    members: ['sales.mekong@demo.example'],
    hours: {
      workingDays: ['1', '2', '3', '4', '5'],
      opensAt: '09:00',
      closesAt: '18:00',
      zone: 'Asia/Bangkok',
      holidayCountries: ['TH', 'KH', 'LA'],
    },
  },
] as const

/** Who gets which leads in the demo: a team by its name or a person by their address. */
export const demoRules = [
  {
    name: 'Demo: journeys in Vietnam, or through several countries',
    to: { team: 'Demo Vietnam desk' },
    destinations: ['Vietnam'],
    multiCountry: true,
  },
  {
    name: 'Demo: journeys along the Mekong',
    to: { team: 'Demo Mekong desk' },
    destinations: ['Thailand', 'Cambodia', 'Laos'],
  },
  {
    name: 'Demo: who asked us before stays with Demo Sales',
    to: { person: 'sales@demo.example' },
    destinations: ['Vietnam'],
    multiCountry: true,
    returningCustomer: 'yes',
  },
  {
    name: 'Demo: large budgets in Vietnam',
    to: { person: 'sales@demo.example' },
    destinations: ['Vietnam'],
    budgetFromUsd: 12_000,
    priority: 10,
  },
  {
    name: 'Demo: guests who write in German',
    to: { person: 'sales.away@demo.example' },
    destinations: ['Vietnam', 'Thailand', 'Cambodia', 'Laos'],
    languages: ['de'],
    priority: 20,
    otherwise: 'nobody',
  },
] as const

/** In how many working minutes the demo's team answers. */
export const demoResponseTimes = [
  { name: 'Demo: first answer', kind: 'first_response', minutes: 120, warn: 30, escalate: 60 },
  {
    name: 'Demo: first answer on WhatsApp',
    kind: 'first_response',
    channel: 'whatsapp',
    minutes: 30,
    warn: 10,
    escalate: 30,
  },
  { name: 'Demo: later answers', kind: 'follow_up', minutes: 540, warn: 60, escalate: 120 },
  {
    name: 'Demo: later answers while a price is discussed',
    kind: 'follow_up',
    stage: 'negotiation',
    minutes: 240,
    warn: 60,
    escalate: 60,
  },
] as const

/** When somebody of the demo is away, in days from the day it is made. */
export const demoLeave = [
  { who: 'sales.away@demo.example', from: -1, to: 13, note: 'Demo: two weeks by the sea' },
  { who: 'sales@demo.example', from: 60, to: 66, note: 'Demo: Tết with the family' },
] as const
