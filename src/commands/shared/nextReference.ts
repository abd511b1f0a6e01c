import { formatReference, type ReferencePrefix } from '@/src/domain/shared/reference'
import type { Tx } from '@/src/platform/database/inTransaction'
import { rowOf, sql } from '@/src/platform/database/session'

const sequences: Record<ReferencePrefix, string> = {
  L: 'lead_references',
  Q: 'quote_references',
  B: 'booking_references',
}

/** Takes the next human reference, such as `Q-2026-00042`; a rolled-back transaction leaves a gap, which is fine here. */
export const nextReference = async (tx: Tx, prefix: ReferencePrefix): Promise<string> => {
  const row = await rowOf<{ sequence: number | string }>(tx, sql`SELECT nextval(${sequences[prefix]}) AS sequence`)
  return formatReference({ prefix, sequence: Number(row?.sequence), year: tx.now.getUTCFullYear() })
}
