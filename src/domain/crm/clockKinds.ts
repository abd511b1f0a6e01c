import type { LeadStage } from './leadMachine'

/** What is measured: how long a new lead waits for its first answer, and a customer for every later one. */
export const clockKinds = ['first_response', 'follow_up'] as const

export type ClockKind = (typeof clockKinds)[number]

/** The stages in which a lead's clocks run; elsewhere nobody waits for us. */
export const clockStages = ['new', 'qualified', 'proposal_sent', 'negotiation'] as const satisfies readonly LeadStage[]

export const hasClocks = (stage: LeadStage): boolean => (clockStages as readonly LeadStage[]).includes(stage)
