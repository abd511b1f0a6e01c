import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { lockRow } from '@/src/platform/database/lockRow'
import { rowsOf, sql } from '@/src/platform/database/session'

/** Takes a tick back; an open task stays as it was. Throws `not-found`. */
export const reopenTask = (ctx: Context, { taskId }: { taskId: string }): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const task = await lockRow<{ done_at: string | null }>(tx, { table: 'tasks', id: taskId })
    if (!task.done_at) return
    const at = tx.now.toISOString()
    await rowsOf(tx, sql`UPDATE tasks SET done_at = NULL, done_by_id = NULL, updated_at = ${at} WHERE id = ${taskId}`)
    const change = { before: { doneAt: new Date(task.done_at).toISOString() }, after: { doneAt: null } }
    await audit(tx.req, { action: 'task.reopened', entity: 'tasks', entityId: taskId, ...change })
  })
