import { defineMachine, type Moves, type StateOf } from '@/src/domain/shared/machine'

/** Every way a lead's stage may change, by a person's click or by a fact. */
export const leadMachine = defineMachine({
  name: 'lead',
  initial: 'new',
  states: ['new', 'qualified', 'proposal_sent', 'negotiation', 'won', 'post_trip', 'lost'],
  moves: {
    new: ['qualified', 'proposal_sent', 'won', 'lost'],
    qualified: ['proposal_sent', 'won', 'lost'],
    proposal_sent: ['negotiation', 'won', 'lost'],
    negotiation: ['proposal_sent', 'won', 'lost'],
    won: ['post_trip'],
    // A traveler who comes back books again on the same lead.
    post_trip: ['won'],
    lost: ['new', 'proposal_sent', 'won'],
  },
})

export type LeadStage = StateOf<typeof leadMachine>

/** The moves a person may ask for; every other move follows from a fact. */
export const leadClicks: Moves<LeadStage> = {
  new: ['qualified', 'lost'],
  qualified: ['lost'],
  proposal_sent: ['negotiation', 'lost'],
  negotiation: ['lost'],
  won: [],
  post_trip: [],
  lost: ['new'],
}

/** The stages that nobody can ask for. */
export const stagesFromFacts: readonly LeadStage[] = ['proposal_sent', 'won', 'post_trip']

/** Reads a stage in any case (`NEW`, `new`); null for a word that is none. */
export const leadStageFrom = (text: string): LeadStage | null =>
  leadMachine.states.find((stage) => stage === text.trim().toLowerCase()) ?? null
