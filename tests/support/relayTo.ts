import type { DomainEvent } from '@/src/domain/shared/domainEvents'
import { rowsOf, sql } from '@/src/platform/database/session'
import type { Consumer } from '@/src/platform/jobs/job'
import type { TestPayload } from '@/tests/support/testPayload'

type EventRow = { id: string; type: DomainEvent['type']; data: object; occurred_at: string; request_id: string }

/** Makes a function that hands every event written since its last call to these consumers, until no more come. */
export const relayTo = (test: Pick<TestPayload, 'context'>, consumers: readonly Consumer[]) => {
  let last = 0
  return async (now?: Date): Promise<void> => {
    const ctx = await test.context({ now })
    for (;;) {
      const rows = await rowsOf<EventRow & { seq: number }>(
        ctx.req,
        sql`SELECT id, seq, type, data, occurred_at, request_id FROM domain_events WHERE seq > ${last} ORDER BY seq`,
      )
      if (rows.length === 0) return
      for (const { seq, occurred_at: at, request_id: requestId, ...row } of rows) {
        last = seq
        const event = { ...row, occurredAt: new Date(at), requestId } as DomainEvent
        for (const { on, run } of consumers)
          if (on === event.type) await run(ctx, event, { signal: new AbortController().signal, attempt: 1 })
      }
    }
  }
}
