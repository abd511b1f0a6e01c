import type { ClockKind } from './clockKinds'
import type { LeadStage } from './leadMachine'
import type { LeadChannel } from './leadRequest'

/** What a clock allows, in working minutes; no warning and no escalation where their minutes are 0. */
export type ClockTerms = {
  policyId: string | null
  minutes: number
  warnBeforeMinutes: number
  escalateAfterMinutes: number
}

export type SlaPolicy = Omit<ClockTerms, 'policyId'> & {
  id: string
  name: string
  kind: ClockKind
  /** Null fits any. */
  stage: LeadStage | null
  channel: LeadChannel | null
}

type Waiting = { kind: ClockKind; stage: LeadStage; channel: LeadChannel }

/** Working minutes within which a new lead is answered, where nobody set another time. */
export const FIRST_RESPONSE_MINUTES = 120

/** A working day of nine hours, where nobody set another time for later answers. */
export const FOLLOW_UP_MINUTES = 540

const exactness = ({ stage, channel }: SlaPolicy): number => (stage ? 2 : 0) + (channel ? 1 : 0)

/** Finds the most exact response time that fits: stage and channel, then stage, then channel, then any; the first name among equals. */
export const slaPolicyFor = (
  policies: readonly SlaPolicy[],
  { kind, stage, channel }: Waiting,
): SlaPolicy | undefined =>
  policies
    .filter((policy) => policy.kind === kind)
    .filter((policy) => policy.stage === null || policy.stage === stage)
    .filter((policy) => policy.channel === null || policy.channel === channel)
    .toSorted((a, b) => exactness(b) - exactness(a) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))[0]

/** The terms a clock runs by; without a response time that fits, the company's first response or a working day. */
export const clockTerms = (
  policies: readonly SlaPolicy[],
  waiting: Waiting,
  { firstResponseMinutes = FIRST_RESPONSE_MINUTES }: { firstResponseMinutes?: number } = {},
): ClockTerms => {
  const policy = slaPolicyFor(policies, waiting)
  if (policy) {
    const { id: policyId, minutes, warnBeforeMinutes, escalateAfterMinutes } = policy
    return { policyId, minutes, warnBeforeMinutes, escalateAfterMinutes }
  }
  const minutes = waiting.kind === 'first_response' ? firstResponseMinutes : FOLLOW_UP_MINUTES
  return { policyId: null, minutes, warnBeforeMinutes: 30, escalateAfterMinutes: 60 }
}
