import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { lockRow } from '@/src/platform/database/lockRow'
import { rowsOf, sql } from '@/src/platform/database/session'

/** Ticks a task off; one that is done already stays as it was. Throws `not-found`. */
export const completeTask = (ctx: Context, { taskId }: { taskId: string }): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const task = await lockRow<{ done_at: string | null }>(tx, { table: 'tasks', id: taskId })
    if (task.done_at) return
    const at = tx.now.toISOString()
    const by = tx.actor.kind === 'staff' ? tx.actor.id : null
    await rowsOf(tx, sql`UPDATE tasks SET done_at = ${at}, done_by_id = ${by}, updated_at = ${at} WHERE id = ${taskId}`)
    const change = { before: { doneAt: null }, after: { doneAt: at } }
    await audit(tx.req, { action: 'task.completed', entity: 'tasks', entityId: taskId, ...change })
  })
