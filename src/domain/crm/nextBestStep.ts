import type { LeadStage } from './leadMachine'

/** What is known of a lead when somebody asks what to do next; instants, null where it has not happened. */
export type LeadSituation = {
  stage: LeadStage
  hasOwner: boolean
  needsTriage: boolean
  firstRespondedAt: Date | null
  lastFromCustomerAt: Date | null
  lastToCustomerAt: Date | null
  /** The newest quote of the lead. */
  quote: {
    reference: string
    status: string
    sentAt: Date | null
    viewedAt: Date | null
    validUntil: Date | null
  } | null
  openTasks: number
}

/** What helps: a sentence, and which part of the workspace does it. */
export type NextStep = { text: string; does: 'assign' | 'reply' | 'details' | 'stage' | 'quote' | 'task' | 'nothing' }

const DAY = 86_400_000
const quietDays = 2
const expiringDays = 3

type Rule = (lead: LeadSituation, now: Date) => NextStep | false | null

const days = (since: Date, now: Date): number => Math.floor((now.getTime() - since.getTime()) / DAY)
const daysText = (count: number): string => (count === 1 ? '1 day' : `${count} days`)
const isOpen = ({ stage }: LeadSituation): boolean => !['won', 'post_trip', 'lost'].includes(stage)

const awaitsAnswer = ({ lastFromCustomerAt, lastToCustomerAt }: LeadSituation): boolean =>
  lastFromCustomerAt !== null && (lastToCustomerAt === null || lastFromCustomerAt > lastToCustomerAt)

const quoteRule: Rule = ({ quote, stage }, now) => {
  if (!quote) return stage === 'qualified' && { does: 'quote', text: 'Make a quote: nothing was offered yet.' }
  const { reference, status, sentAt, viewedAt, validUntil } = quote
  if (status === 'draft') return { does: 'quote', text: `Finish the draft ${reference} and send it.` }
  if (status === 'declined') return { does: 'reply', text: `${reference} was declined: ask what would suit them.` }
  if (status === 'expired') return { does: 'quote', text: `${reference} has expired: offer it anew or close the lead.` }
  if (status !== 'sent' && status !== 'viewed') return null
  const left = validUntil ? (validUntil.getTime() - now.getTime()) / DAY : Number.POSITIVE_INFINITY
  if (left <= expiringDays)
    return { does: 'reply', text: `${reference} can be accepted for ${daysText(Math.max(0, Math.floor(left)))} more.` }
  if (viewedAt && days(viewedAt, now) >= quietDays)
    return { does: 'reply', text: `They opened ${reference} ${daysText(days(viewedAt, now))} ago: follow up.` }
  if (!viewedAt && sentAt && days(sentAt, now) >= quietDays)
    return {
      does: 'reply',
      text: `${reference} was not opened for ${daysText(days(sentAt, now))}: call, or send it again.`,
    }
  return null
}

// In this order: what keeps a customer waiting comes before what keeps us waiting.
const rules: Rule[] = [
  (lead) =>
    isOpen(lead) && !lead.hasOwner && { does: 'assign', text: 'Nobody owns this lead: take it, or hand it over.' },
  (lead) => awaitsAnswer(lead) && { does: 'reply', text: 'The customer wrote and has no answer yet.' },
  (lead) => isOpen(lead) && !lead.firstRespondedAt && { does: 'reply', text: 'Answer the customer: nobody has yet.' },
  (lead) =>
    isOpen(lead) &&
    lead.needsTriage && { does: 'details', text: 'Something in the request was not understood: check the details.' },
  (lead, now) => isOpen(lead) && quoteRule(lead, now),
  ({ stage }) => stage === 'new' && { does: 'stage', text: 'Is this a real request? Qualify it, or mark it as lost.' },
  ({ stage }) =>
    stage === 'negotiation' && { does: 'quote', text: 'Agree what is to change, and send the next version.' },
  (lead) =>
    isOpen(lead) && lead.openTasks === 0 && { does: 'task', text: 'Nothing is planned: a task keeps it in sight.' },
  ({ stage }) => stage === 'won' && { does: 'nothing', text: 'Won. The booking is where it goes on.' },
  ({ stage }) =>
    stage === 'post_trip' && { does: 'nothing', text: 'The trip is over. A word of thanks brings people back.' },
  ({ stage }) => stage === 'lost' && { does: 'nothing', text: 'Lost. It can be reopened when they write again.' },
]

/** Says what helps a lead on most, by the first rule that fits. */
export const nextBestStep = (lead: LeadSituation, { now }: { now: Date }): NextStep => {
  for (const rule of rules) {
    const step = rule(lead, now)
    if (step) return step
  }
  return { does: 'nothing', text: 'Nothing is due right now.' }
}
