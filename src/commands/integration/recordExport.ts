import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { newId } from '@/src/platform/newId'

type RecordExport = {
  collection: string
  format: string
  rows: number
  /** What narrowed it down, as it was asked. */
  filter: Record<string, unknown>
}

/** Writes down who took which records out, how many, and by which filter, before they leave. */
export const recordExport = (ctx: Context, { collection, format, rows, filter }: RecordExport): Promise<void> =>
  inTransaction(ctx, (tx) =>
    audit(tx.req, {
      action: 'export.made',
      entity: collection,
      entityId: newId(),
      after: { format, rows, ...filter },
    }),
  )
