import type { ClockStep } from '@/src/domain/crm/clockTimes'
import { calendarsOf } from '@/src/domain/crm/workingTime'
import { formatInstant } from '@/src/domain/shared/formatInstant'
import type { Context } from '@/src/platform/context'
import { inTransaction, type Tx } from '@/src/platform/database/inTransaction'
import { rowOf, sql } from '@/src/platform/database/session'
import { managers, type Told, teamLeadsOf } from '@/src/queries/crm/managers'
import { workingTime } from '@/src/queries/crm/workingTime'
import { type LeadMessageFacts, leadMessageFacts } from './leadMessageFacts'
import { tellOfLead } from './tellOfLead'

type TellOfClock = { leadId: string; clockId: string; step: ClockStep }
type Clock = { due_at: string | null; is_running: boolean }

const templates = { warn: 'clock_warning_owner', breach: 'clock_late', escalate: 'clock_escalated_manager' } as const

const ownerOf = ({ owner_id: id, owner_email: email }: LeadMessageFacts): Told[] => (id && email ? [{ id, email }] : [])

/** The owner is warned; late is told to the owner and whoever leads their team, or else the managers; further on all managers. */
const peopleFor = async (tx: Tx, step: ClockStep, lead: LeadMessageFacts): Promise<Told[]> => {
  const owner = ownerOf(lead)
  if (step === 'warn') return owner
  const leads = await teamLeadsOf(tx, { staffId: lead.owner_id })
  if (step === 'escalate') return [...leads, ...(await managers(tx))]
  return [...owner, ...(leads.length > 0 ? leads : await managers(tx))]
}

/** Tells of a step a clock has taken, each person once; nobody is warned of what has been answered meanwhile. */
export const tellOfClock = (ctx: Context, { leadId, clockId, step }: TellOfClock): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const lead = await leadMessageFacts(tx, { leadId, language: 'en' })
    const clock = await rowOf<Clock>(
      tx,
      sql`SELECT due_at, running_since IS NOT NULL AS is_running FROM lead_clocks WHERE id = ${clockId}`,
    )
    if (!lead || !clock || (step !== 'breach' && !clock.is_running)) return
    const { zone } = calendarsOf(await workingTime(tx, tx))(lead.owner_id)
    await tellOfLead(tx, {
      ...{ lead, leadId },
      templateKey: templates[step],
      people: await peopleFor(tx, step, lead),
      key: `clock.${step}:${clockId}`,
      values: { due_at: clock.due_at ? formatInstant(new Date(clock.due_at), { zone, locale: 'en' }) : null },
    })
  })
