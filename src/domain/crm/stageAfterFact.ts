import type { LeadStage } from './leadMachine'

export type LeadFact = 'quote_sent' | 'deposit_recorded' | 'trip_ended'

const beforeProposal: readonly LeadStage[] = ['new', 'qualified', 'negotiation', 'lost']

/** The stage of a lead after a fact; the same stage where the fact changes nothing. */
export const stageAfterFact = ({ stage, fact }: { stage: LeadStage; fact: LeadFact }): LeadStage => {
  if (fact === 'deposit_recorded') return 'won'
  if (fact === 'quote_sent') return beforeProposal.includes(stage) ? 'proposal_sent' : stage
  return stage === 'won' ? 'post_trip' : stage
}
