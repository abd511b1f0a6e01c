import { randomUUID } from 'node:crypto'
import type { ApiClient } from './apiClient'

export type TourCard = {
  id: string
  title: string
  destinationCountry: string
  styles: string[]
  durationDays: number
  priceFrom?: number
  highlights: string[]
}

export type TripRequest = { leadId: string; owner: string | null; slaDueAt: string; nextStep: string; email: string }

type LeadAnswer = { lead_id: string; owner: string | null; sla_due_at: string; next_step_message: string }

/** The tour with this id, else the first one a visitor of the website sees; throws when there is none. */
export const chooseTour = async (visitor: ApiClient, id?: string): Promise<TourCard> => {
  if (id) return visitor.get<TourCard>(`/public/v1/tours/${encodeURIComponent(id)}`)
  const { items } = await visitor.get<{ items: TourCard[] }>('/public/v1/tours?limit=1')
  if (!items[0]) throw new Error('No tour is published here. Import some: npm run catalog:import -- <trips.json>')
  return items[0]
}

/** Sends a request for a tour as the website's form does, from a Demo Traveller nobody knows yet. */
export const requestTrip = async (
  visitor: ApiClient,
  { tour, travelMonth }: { tour: TourCard; travelMonth: string },
): Promise<TripRequest> => {
  const key = randomUUID()
  const email = `demo.traveller+${key.slice(0, 8)}@example.com`
  const answer = await visitor.post<LeadAnswer>(
    '/public/v1/leads',
    {
      name: 'Demo Traveller',
      email,
      destination: tour.destinationCountry,
      style: tour.styles[0] ?? 'Culture',
      travelMonth,
      travelers: '2',
      duration: `${tour.durationDays} days`,
      budget: '',
      notes: `We would love “${tour.title}”, at an easy pace.`,
      pageUrl: `https://website.example/tours/${tour.id}`,
      utm_source: 'demo',
      consent: { contact: true, marketing: false, policy_version: '2026-01' },
    },
    { 'idempotency-key': key },
  )
  return {
    leadId: answer.lead_id,
    owner: answer.owner,
    slaDueAt: answer.sla_due_at,
    nextStep: answer.next_step_message,
    email,
  }
}
