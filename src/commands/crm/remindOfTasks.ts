import { queueMessage } from '@/src/commands/shared/queueMessage'
import { calendarsOf } from '@/src/domain/crm/workingTime'
import { formatInstant } from '@/src/domain/shared/formatInstant'
import type { Context } from '@/src/platform/context'
import { inTransaction, type Tx } from '@/src/platform/database/inTransaction'
import { anyOf, rowsOf, sql } from '@/src/platform/database/session'
import { workingTime } from '@/src/queries/crm/workingTime'

const batch = 100

type Row = {
  id: string
  title: string
  due_at: string
  remind_at: string
  lead_id: string | null
  reference: string | null
  customer_id: string | null
  customer_name: string | null
  owner_id: string | null
  owner_email: string | null
}

/** Locks open tasks whose reminder is due and was not given since it was last set. */
const lockDue = (tx: Tx): Promise<Row[]> =>
  rowsOf<Row>(
    tx,
    sql`SELECT t.id, t.title, t.due_at, t.remind_at, t.lead_id, l.reference, c.id AS customer_id, c.name AS customer_name,
               s.id AS owner_id, s.email AS owner_email
        FROM tasks t LEFT JOIN leads l ON l.id = t.lead_id LEFT JOIN customers c ON c.id = l.customer_id
        LEFT JOIN staff s ON s.id = t.owner_id AND s.active
        WHERE t.remind_at <= ${tx.now.toISOString()} AND t.done_at IS NULL AND (t.reminded_at IS NULL OR t.reminded_at < t.remind_at)
        ORDER BY t.remind_at, t.id LIMIT ${batch} FOR UPDATE OF t SKIP LOCKED`,
  )

/**
 * Reminds the owners of tasks that are due for it, at most 100 at a time, each once however many sweeps run; returns how
 * many tasks that were. What nobody owns reminds nobody.
 */
export const remindOfTasks = (ctx: Context): Promise<number> =>
  inTransaction(ctx, async (tx) => {
    const due = await lockDue(tx)
    if (due.length === 0) return 0
    const calendarOf = calendarsOf(await workingTime(tx, tx))
    for (const { id, title, owner_id: ownerId, ...task } of due) {
      if (!task.owner_email) continue
      const { zone } = calendarOf(ownerId)
      const about = task.reference ? ` (${task.reference}, ${task.customer_name})` : ''
      await queueMessage(tx, {
        templateKey: 'task_reminder_owner',
        key: `task.reminder:${id}:${new Date(task.remind_at).toISOString()}`,
        to: task.owner_email,
        language: 'en',
        values: { title: `${title}${about}`, due_at: formatInstant(new Date(task.due_at), { zone, locale: 'en' }) },
        refs: { customer: task.customer_id, lead: task.lead_id },
        link: { kind: 'panel', targetId: task.lead_id ? `leads/${task.lead_id}` : `tasks/${id}` },
        audience: 'staff',
      })
    }
    await rowsOf(
      tx,
      sql`UPDATE tasks SET reminded_at = ${tx.now.toISOString()} WHERE id IN ${anyOf(due.map(({ id }) => id))}`,
    )
    return due.length
  })
