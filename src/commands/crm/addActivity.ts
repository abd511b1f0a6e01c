import type { EnteredActivityType } from '@/src/domain/crm/activityTypes'
import { remindAt, type TaskReminder } from '@/src/domain/crm/taskReminders'
import { calendarsOf } from '@/src/domain/crm/workingTime'
import { type CalendarDate, instantAt } from '@/src/domain/shared/calendarDate'
import { shortenText } from '@/src/domain/shared/shortenText'
import { addWorkingTime } from '@/src/domain/shared/workingHours'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { insertRows } from '@/src/platform/database/insertRows'
import { inTransaction, type Tx } from '@/src/platform/database/inTransaction'
import { rowsOf } from '@/src/platform/database/session'
import { newId } from '@/src/platform/newId'
import { workingTime } from '@/src/queries/crm/workingTime'
import { lockLead } from './lockLead'
import { markAnswered } from './markAnswered'
import { recordActivity } from './recordActivity'

type AddActivity = {
  leadId: string
  type: EnteredActivityType
  detail: string
  /** For a task: an instant, or a day by whose closing time it is due. */
  dueAt?: Date | null
  dueOn?: CalendarDate | null
  /** For a task: when its owner is reminded of it; not at all by default. */
  reminder?: TaskReminder
}

/** Talking to the customer is an answer; a note or a task is not. */
const answers: readonly EnteredActivityType[] = ['call', 'email', 'whatsapp', 'meeting']
const minutesOfDay = 9 * 60

const dueTime = async (
  tx: Tx,
  { dueAt, dueOn, ownerId }: Pick<AddActivity, 'dueAt' | 'dueOn'> & { ownerId: string | null },
): Promise<Date> => {
  if (dueAt) return dueAt
  const calendar = calendarsOf(await workingTime(tx, tx))(ownerId)
  if (dueOn) return instantAt({ date: dueOn, time: calendar.closes, zone: calendar.zone })
  return addWorkingTime({ from: tx.now, minutes: minutesOfDay, calendar })
}

type AddTask = { title: string; dueAt: Date; reminder: TaskReminder; leadId: string; ownerId: string | null }

const addTask = async (tx: Tx, { title, dueAt, reminder, leadId, ownerId }: AddTask) => {
  const at = tx.now.toISOString()
  const times = {
    due_at: dueAt.toISOString(),
    remind_at: remindAt({ reminder, dueAt, now: tx.now })?.toISOString() ?? null,
  }
  const row = { id: newId(), title, kind: 'to_do', ...times, lead_id: leadId, owner_id: ownerId }
  await rowsOf(tx, insertRows('tasks', [{ ...row, created_at: at, updated_at: at }]))
  return row.id
}

/**
 * Enters what somebody did or must do on a lead's timeline and returns the entry's id; the first contact with the
 * customer stops the lead's clock, a task is due in nine working hours unless told otherwise. Throws `not-found`.
 */
export const addActivity = (
  ctx: Context,
  { leadId, type, detail, dueAt, dueOn, reminder = 'none' }: AddActivity,
): Promise<{ activityId: string }> =>
  inTransaction(ctx, async (tx) => {
    const lead = await lockLead(tx, leadId)
    if (answers.includes(type)) await markAnswered(tx, leadId)
    const task =
      type === 'task'
        ? await addTask(tx, {
            title: shortenText(detail, 200),
            dueAt: await dueTime(tx, { dueAt, dueOn, ownerId: lead.owner_id }),
            reminder,
            leadId,
            ownerId: lead.owner_id,
          })
        : null
    const activityId = await recordActivity(tx, { leadId, type, detail, data: task ? { task } : undefined })
    await audit(tx.req, {
      action: 'lead.activity_added',
      entity: 'leads',
      entityId: leadId,
      after: { activity: activityId, type },
    })
    return { activityId }
  })
