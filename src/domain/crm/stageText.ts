import type { LeadStage } from './leadMachine'

const names: Record<LeadStage, string> = {
  new: 'new',
  qualified: 'qualified',
  proposal_sent: 'proposal sent',
  negotiation: 'negotiation',
  won: 'won',
  post_trip: 'post trip',
  lost: 'lost',
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The name of a stage as people read it. */
export const stageName = (stage: LeadStage): string => capital(names[stage])

/** Says in a sentence that a lead moved, and why where that is known. */
export const stageText = ({ from, to, why }: { from: LeadStage; to: LeadStage; why?: string | null }): string =>
  `From ${names[from]} to ${names[to]}${why ? `: ${why}` : ''}.`

/** Says in a sentence that a lead stands elsewhere than somebody saw it, and who moved it where that was a person. */
export const movedMeanwhileText = ({ stage, by }: { stage: LeadStage; by: string | null }): string =>
  by ? `${by} moved this lead to ${stageName(stage)} meanwhile.` : `This lead moved to ${stageName(stage)} meanwhile.`
