import { type LeadStage, leadClicks, leadMachine } from './leadMachine'

/** The columns of the pipeline board. */
export const openStages = ['new', 'qualified', 'proposal_sent', 'negotiation'] as const satisfies LeadStage[]

/** Where leads leave the board to. */
export const closedStages = ['won', 'post_trip', 'lost'] as const satisfies LeadStage[]

export type OpenStage = (typeof openStages)[number]
export type ClosedStage = (typeof closedStages)[number]

export const isOpenStage = (stage: string): stage is OpenStage => (openStages as readonly string[]).includes(stage)

export const stageNames: Record<LeadStage, string> = {
  new: 'New',
  qualified: 'Qualified',
  proposal_sent: 'Proposal sent',
  negotiation: 'Negotiation',
  won: 'Won',
  post_trip: 'Post trip',
  lost: 'Lost',
}

const followFrom: Partial<Record<LeadStage, string>> = {
  proposal_sent: 'Follows from a sent quote.',
  won: 'Follows from a recorded deposit.',
  post_trip: 'Follows from the end of the trip.',
}

const onlyFrom = (to: LeadStage): string => {
  const from = leadMachine.states.filter((stage) => leadClicks[stage].includes(to)).map((stage) => stageNames[stage])
  return `Only from ${from.join(' or ')}.`
}

/** What dropping a lead on a stage would do: nothing, a move, a move that needs a reason, or a refusal that says why. */
export type Drop = { kind: 'same' } | { kind: 'move' } | { kind: 'ask-reason' } | { kind: 'refused'; why: string }

/** Tells what becomes of a lead that a person moves to a stage. */
export const dropOn = ({ from, to }: { from: LeadStage; to: LeadStage }): Drop => {
  if (from === to) return { kind: 'same' }
  if (leadClicks[from].includes(to)) return { kind: to === 'lost' ? 'ask-reason' : 'move' }
  return { kind: 'refused', why: followFrom[to] ?? onlyFrom(to) }
}

/** Every other stage with what moving there would do, in the order of the pipeline. */
export const movesFrom = (from: LeadStage): { to: LeadStage; drop: Drop }[] =>
  leadMachine.states.filter((to) => to !== from).map((to) => ({ to, drop: dropOn({ from, to }) }))
