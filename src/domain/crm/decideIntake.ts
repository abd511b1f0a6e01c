import { todayIn } from '@/src/domain/shared/calendarDate'
import type { Language } from '@/src/domain/shared/language'
import { shortenText } from '@/src/domain/shared/shortenText'
import { compareSubmission, type Difference, type Identity } from './compareSubmission'
import { type CustomerIdentity, customerIdentity } from './customerIdentity'
import type { LeadChannel, LeadRequest } from './leadRequest'
import { matchCustomer } from './matchCustomer'
import { routeLead } from './routeLead'
import type { RoutingRule, Salesperson } from './routingRule'
import { countriesOf } from './severalCountries'
import { clockTerms, type SlaPolicy } from './slaPolicy'
import { firstClock, type RunningClock } from './turnClocks'
import { type UnderstoodTrip, understandTrip } from './understandTrip'
import { calendarsOf, type WorkingTime, workDaysAt } from './workingTime'

export type KnownCustomer = Identity & { id: string }

/** What is known when a request comes in; customers of the same phone oldest first, a phone as E.164 or as it was typed. */
export type IntakeFacts = {
  byEmail: KnownCustomer | null
  byPhone: readonly KnownCustomer[]
  catalog: { destinations: readonly string[]; styles: readonly string[] }
  routing: { rules: readonly RoutingRule[]; people: readonly Salesperson[] }
  clocks: { working: WorkingTime; policies: readonly SlaPolicy[] }
}

/** Whose a lead is, why, and by which rule; null where no rule decided. */
export type OwnerDecision = { ownerId: string | null; ruleId?: string | null; reason: string }

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
  clock: RunningClock
  /** When the first answer is due. */
  slaDueAt: Date
}

const titleLength = 200

type Deciding = {
  request: LeadRequest
  channel: LeadChannel
  facts: IntakeFacts
  /** Whoever typed it in takes it; else the rules decide. */
  given?: OwnerDecision
  /** Whether staff typed it in or brought it in a file; else anybody may have sent it. */
  isFromStaff: boolean
  newId: () => string
  now: Date
}

/** Decides everything a new request leads to: whose it is, who takes it and why, by when, and what staff must check. */
export const decideIntake = ({ request, channel, facts, given, isFromStaff, newId, now }: Deciding): Intake => {
  const identity = customerIdentity(request)
  const { working, policies } = facts.clocks
  const calendarFor = calendarsOf(working)
  const trip = understandTrip(request, { catalog: facts.catalog, today: todayIn(calendarFor(null).zone, now) })
  const match = matchCustomer({ byEmail: facts.byEmail?.id ?? null, byPhone: facts.byPhone.map(({ id }) => id) })
  const known = [facts.byEmail, ...facts.byPhone].find((each) => each?.id === match.customerId)
  const submitted = {
    name: identity.name,
    email: identity.email,
    phone: identity.phone ?? identity.phoneTyped,
    language: identity.language,
  }
  const { fills, differs } = known
    ? compareSubmission({ customer: known, submitted, isFromStaff })
    : { fills: {}, differs: [] }
  const language = identity.language ?? 'en'
  const asked = {
    destination: trip.destination,
    countries: countriesOf(trip.destination, facts.catalog.destinations),
    style: trip.style,
    language,
    budget: request.budget ?? null,
    channel,
    isReturning: known !== undefined,
  }
  const owner = given ?? routeLead({ ...facts.routing, lead: asked, workDaysOf: workDaysAt(working, now) })
  const clock = firstClock({
    calendar: calendarFor(owner.ownerId),
    termsOf: (kind) => clockTerms(policies, { kind, stage: 'new', channel }, working.company ?? {}),
    newId,
    now,
  })
  return {
    identity,
    customer: known ? { id: known.id, fills } : null,
    differences: differs,
    suggestions: match.suggestions.map(({ customerId }) => customerId),
    trip,
    title: shortenText(`${request.name} · ${trip.destination}`, titleLength),
    language,
    owner,
    clock,
    slaDueAt: clock.times.dueAt,
  }
}
