import { finishLeadImport } from '@/src/commands/crm/finishLeadImport'
import { importLeadRow } from '@/src/commands/crm/importLeadRow'
import { consumer } from '@/src/platform/jobs/job'
import { waitingImportLines } from '@/src/queries/crm/waitingImportLines'

/** Takes the rows of a file in, one transaction each: whatever stops it, it goes on where it was. */
export const takeLeadsIn = consumer({
  name: 'crm.take-leads-in',
  on: 'lead_import.started',
  timeoutMs: 600_000,
  attemptsMax: 5,
  run: async (ctx, { data: { importId } }, { signal }) => {
    for (;;) {
      const lines = await waitingImportLines(ctx, { importId })
      for (const line of lines) {
        signal.throwIfAborted()
        await importLeadRow({ ...ctx, now: new Date() }, { importId, line })
      }
      if (lines.length === 0) return finishLeadImport(ctx, { importId, outcome: 'done' })
    }
  },
  onDead: (ctx, { data: { importId } }) => finishLeadImport(ctx, { importId, outcome: 'stopped' }),
})
