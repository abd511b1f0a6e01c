import { customerIdentity } from '@/src/domain/crm/customerIdentity'
import { decideIntake, type OwnerDecision } from '@/src/domain/crm/decideIntake'
import type { LeadChannel, LeadRequest } from '@/src/domain/crm/leadRequest'
import type { Language } from '@/src/domain/shared/language'
import { firstName } from '@/src/domain/shared/personName'
import { formatReference } from '@/src/domain/shared/reference'
import type { Tx } from '@/src/platform/database/inTransaction'
import { newId } from '@/src/platform/newId'
import { lockIdentity } from './lockIdentity'
import { readIntakeFacts } from './readIntakeFacts'
import { withinLimits } from './withinLimits'
import { type Submission, writeIntake } from './writeIntake'
import { writeItinerary } from './writeItinerary'

type IntakeArgs = {
  request: LeadRequest
  channel: LeadChannel
  submission: Submission | null
  /** Whoever typed it in takes it; else the rule decides. */
  owner?: OwnerDecision
  /** The owner is not told by a message: one of many that come at once. */
  isQuiet?: boolean
}

export type TakenIn = {
  leadId: string
  reference: string
  ownerFirstName: string | null
  slaDueAt: Date
  language: Language
}

/**
 * Takes one request in: customer, lead, owner, clock, task, timeline, consent, audit and events, in three statements; one
 * more where it brings days of its own, and two where whoever takes it has a limit.
 */
export const intakeLead = async (
  tx: Tx,
  { request, channel, submission, owner, isQuiet }: IntakeArgs,
): Promise<TakenIn> => {
  const identity = customerIdentity(request)
  await lockIdentity(tx, identity)
  const { sequence, ...facts } = await readIntakeFacts(tx, identity)
  const decided = await withinLimits(tx, {
    people: facts.routing.people,
    leadId: null,
    decide: (people) => {
      const routed = { ...facts, routing: { ...facts.routing, people } }
      const isFromStaff = submission === null
      const intake = decideIntake({ request, channel, facts: routed, given: owner, isFromStaff, newId, now: tx.now })
      return { intake, ownerId: owner ? null : intake.owner.ownerId }
    },
  })
  const { intake } = decided
  const leadId = newId()
  const reference = formatReference({ prefix: 'L', sequence, year: tx.now.getUTCFullYear() })
  await writeIntake(tx, {
    ...{ leadId, reference, channel, request, intake, submission, isQuiet },
    revision: facts.clocks.revision,
  })
  if (request.itinerary?.length)
    await writeItinerary(tx, { leadId, days: request.itinerary, language: intake.language })
  const ownerName = facts.routing.people.find(({ id }) => id === intake.owner.ownerId)?.name
  return {
    leadId,
    reference,
    ownerFirstName: ownerName ? firstName(ownerName) : null,
    slaDueAt: intake.slaDueAt,
    language: intake.language,
  }
}
