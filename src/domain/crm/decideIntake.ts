import { todayIn } from '@/src/domain/shared/calendarDate'
import type { Language } from '@/src/domain/shared/language'
import { shortenText } from '@/src/domain/shared/shortenText'
import type { WorkingCalendar } from '@/src/domain/shared/workingHours'
import { assignOwner, type OwnerCandidate, type OwnerDecision } from './assignOwner'
import { compareSubmission, type Difference, type Identity } from './compareSubmission'
import { type CustomerIdentity, customerIdentity } from './customerIdentity'
import type { LeadRequest } from './leadRequest'
import { firstResponseDue } from './leadSla'
import { matchCustomer } from './matchCustomer'
import { type UnderstoodTrip, understandTrip } from './understandTrip'

export type KnownCustomer = Identity & { id: string }

/** What is known when a request comes in; customers of the same phone oldest first, a phone as E.164 or as it was typed. */
export type IntakeFacts = {
  byEmail: KnownCustomer | null
  byPhone: readonly KnownCustomer[]
  catalog: { destinations: readonly string[]; styles: readonly string[] }
  candidates: readonly OwnerCandidate[]
  calendar: WorkingCalendar
  firstResponseMinutes: number
}

export type Intake = {
  identity: CustomerIdentity
  /** Null: nobody is known by these, a new customer is made. */
  customer: { id: string; fills: Partial<Identity> } | null
  differences: Difference[]
  suggestions: string[]
  trip: UnderstoodTrip
  title: string
  language: Language
  owner: OwnerDecision
  slaDueAt: Date
}

const titleLength = 200

/** Decides everything a new request leads to: whose it is, who takes it and why, by when, and what staff must check. */
export const decideIntake = ({
  request,
  facts,
  now,
}: {
  request: LeadRequest
  facts: IntakeFacts
  now: Date
}): Intake => {
  const identity = customerIdentity(request)
  const trip = understandTrip(request, { catalog: facts.catalog, today: todayIn(facts.calendar.zone, now) })
  const match = matchCustomer({ byEmail: facts.byEmail?.id ?? null, byPhone: facts.byPhone.map(({ id }) => id) })
  const known = [facts.byEmail, ...facts.byPhone].find((each) => each?.id === match.customerId)
  const submitted = {
    name: identity.name,
    email: identity.email,
    phone: identity.phone ?? identity.phoneTyped,
    language: identity.language,
  }
  const { fills, differs } = known ? compareSubmission({ customer: known, submitted }) : { fills: {}, differs: [] }
  const language = identity.language ?? 'en'
  return {
    identity,
    customer: known ? { id: known.id, fills } : null,
    differences: differs,
    suggestions: match.suggestions.map(({ customerId }) => customerId),
    trip,
    title: shortenText(`${request.name} · ${trip.destination}`, titleLength),
    language,
    owner: assignOwner({ candidates: facts.candidates, lead: { destination: trip.destination, language } }),
    slaDueAt: firstResponseDue({ receivedAt: now, calendar: facts.calendar, minutes: facts.firstResponseMinutes }),
  }
}
