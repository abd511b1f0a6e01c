import type { LeadSituation } from '@/src/domain/crm/nextBestStep'
import type { LeadWorkspace } from '@/src/queries/integration/leadWorkspace'

const instant = (value: string | null): Date | null => (value ? new Date(value) : null)

/** What the next best step of a lead is found by. */
export const situationOf = ({ lead, quotes, tasks, ...around }: LeadWorkspace): LeadSituation => {
  const [newest] = quotes
  return {
    stage: lead.stage,
    hasOwner: lead.owner_id !== null,
    needsTriage: lead.needs_triage,
    firstRespondedAt: instant(lead.first_responded_at),
    lastFromCustomerAt: instant(around.last_from_customer_at),
    lastToCustomerAt: instant(around.last_to_customer_at),
    quote: newest
      ? {
          reference: newest.reference,
          status: newest.status,
          sentAt: instant(newest.sent_at),
          viewedAt: instant(newest.viewed_at),
          validUntil: instant(newest.valid_until),
        }
      : null,
    openTasks: tasks.length,
  }
}
