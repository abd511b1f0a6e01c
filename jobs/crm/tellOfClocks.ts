import { tellOfClock } from '@/src/commands/crm/tellOfClock'
import { consumer } from '@/src/platform/jobs/job'

/** Warns the owner of a lead that an answer is soon due. */
export const warnOfClock = consumer({
  name: 'crm.warn-of-clock',
  on: 'lead.sla_warned',
  run: (ctx, { data }) => tellOfClock(ctx, { ...data, step: 'warn' }),
})

/** Tells the owner and whoever leads them that an answer is late. */
export const tellOfBreach = consumer({
  name: 'crm.tell-of-breach',
  on: 'lead.sla_breached',
  run: (ctx, { data: { leadId, clockId } }) => tellOfClock(ctx, { leadId, clockId, step: 'breach' }),
})

/** Tells all managers that a late answer has still not been given. */
export const escalateClock = consumer({
  name: 'crm.escalate-clock',
  on: 'lead.sla_escalated',
  run: (ctx, { data }) => tellOfClock(ctx, { ...data, step: 'escalate' }),
})
