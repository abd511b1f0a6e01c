import type { LeadStage } from './leadMachine'
import type { LostReason } from './lostReasons'

/** A lead a message may belong to. */
export type LeadOfSender = {
  id: string
  stage: LeadStage
  lostReason: LostReason | null
  /** When anything last happened on it. */
  lastActiveAt: Date
}

/** What is known of a message's sender: the lead it answers, where it names one, and the customer's leads. */
export type InboundFacts = { thread: LeadOfSender | null; leads: readonly LeadOfSender[] }

export type InboundDecision =
  | { kind: 'match'; leadId: string; reopens: boolean; why: string }
  | { kind: 'new_lead'; why: string }
  | { kind: 'triage'; reason: 'marked_as_spam' }

/** After so long a lost lead is history, and writing again is asking for another trip. */
export const reopenDays = 90
/** Thanks, photographs and lost umbrellas come within weeks after a trip; later it is about the next one. */
export const afterTripDays = 60

const open: readonly LeadStage[] = ['new', 'qualified', 'proposal_sent', 'negotiation']
const dayMs = 24 * 60 * 60 * 1000

const isWithin = (lead: LeadOfSender, days: number, now: Date): boolean =>
  now.getTime() - lead.lastActiveAt.getTime() <= days * dayMs

const newestFirst = (leads: readonly LeadOfSender[]): LeadOfSender[] =>
  leads.toSorted((a, b) => b.lastActiveAt.getTime() - a.lastActiveAt.getTime() || a.id.localeCompare(b.id))

const match = (lead: LeadOfSender, why: string, reopens = false): InboundDecision => ({
  kind: 'match',
  leadId: lead.id,
  reopens,
  why,
})

/** Whether a message would still be about this lead. */
const isAlive = (lead: LeadOfSender, now: Date): boolean => {
  if (open.includes(lead.stage) || lead.stage === 'won') return true
  if (lead.stage === 'post_trip') return isWithin(lead, afterTripDays, now)
  return lead.lostReason !== 'duplicate' && isWithin(lead, reopenDays, now)
}

const spam = (lead: LeadOfSender): boolean => lead.stage === 'lost' && lead.lostReason === 'spam'

const byThread = (lead: LeadOfSender, now: Date): InboundDecision | null => {
  if (!isAlive(lead, now)) return null
  return match(lead, 'It answers a message of this lead.', lead.stage === 'lost')
}

const bySender = (leads: readonly LeadOfSender[], now: Date): InboundDecision => {
  const newest = newestFirst(leads)
  const working = newest.filter(({ stage }) => open.includes(stage))
  const [first] = working
  if (first)
    return match(
      first,
      working.length === 1
        ? 'It comes from the customer of this open lead.'
        : `It comes from a customer with ${working.length} open leads; this one was worked on last.`,
    )
  const won = newest.find(({ stage }) => stage === 'won')
  if (won) return match(won, 'It comes from the customer of this trip.')
  const [last] = newest
  if (!last) return { kind: 'new_lead', why: 'Nobody is known by this address.' }
  if (spam(last)) return { kind: 'triage', reason: 'marked_as_spam' }
  const alive = newest.find((lead) => !spam(lead) && isAlive(lead, now))
  if (alive?.stage === 'post_trip') return match(alive, 'It comes from a customer who has just come back.')
  if (alive) return match(alive, 'It comes from a customer whose lead was lost a short while ago.', true)
  return { kind: 'new_lead', why: 'The customer is known, but has no lead this could be about.' }
}

/**
 * Decides where a message goes. What answers one of our messages goes to that lead while it lives; else the sender's open
 * lead worked on last, their trip, their return within 60 days, or their lead lost within 90 days, which opens again; else
 * it is a new lead. Who was marked as spam last waits for a person.
 */
export const decideInbound = ({ thread, leads }: InboundFacts, { now }: { now: Date }): InboundDecision => {
  if (thread && spam(thread)) return { kind: 'triage', reason: 'marked_as_spam' }
  return (thread && byThread(thread, now)) ?? bySender(leads, now)
}
