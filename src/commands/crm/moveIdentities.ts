import type { Tx } from '@/src/platform/database/inTransaction'
import { rowsOf, type Sql, sql } from '@/src/platform/database/session'
import type { MergeJournal, Pair, RowImage } from './mergeJournal'

const imagesOf = (images: RowImage[]): Sql =>
  sql`jsonb_populate_recordset(NULL::customer_identities, ${JSON.stringify(images)}::jsonb)`

/** Makes the kept customer found by the other's addresses as well. */
export const moveIdentities = async (tx: Tx, { keptId, awayId }: Pair): Promise<void> => {
  await rowsOf(
    tx,
    sql`DELETE FROM customer_identities i WHERE customer_id = ${awayId}
          AND EXISTS (SELECT FROM customer_identities k WHERE k.customer_id = ${keptId} AND k.kind = i.kind AND k.value = i.value)`,
  )
  await rowsOf(
    tx,
    sql`UPDATE customer_identities SET customer_id = ${keptId}, source = 'merged' WHERE customer_id = ${awayId}`,
  )
}

/** Keeps the kept customer found by what was their own first address, should the merge have given them another. */
export const keepFormerIdentities = async (
  tx: Tx,
  { keptId, known }: { keptId: string; known: RowImage[] },
): Promise<void> => {
  if (known.length === 0) return
  await rowsOf(
    tx,
    sql`INSERT INTO customer_identities (kind, value, customer_id, source, added_at)
        SELECT kind, value, ${keptId}::uuid, 'merged', added_at FROM ${imagesOf(known)}
        ON CONFLICT (kind, value, customer_id) DO NOTHING`,
  )
}

/** Takes from the kept customer what the merge brought; comes before the records themselves are restored. */
export const releaseIdentities = async (
  tx: Tx,
  { keptId, identities }: { keptId: string; identities: MergeJournal['identities'] },
): Promise<void> => {
  await rowsOf(
    tx,
    sql`DELETE FROM customer_identities i USING ${imagesOf(identities.mergedAway)} AS was
        WHERE i.customer_id = ${keptId} AND i.kind = was.kind AND i.value = was.value
          AND NOT EXISTS (SELECT FROM ${imagesOf(identities.kept)} AS own WHERE own.kind = i.kind AND own.value = i.value)`,
  )
}

/** Gives both their addresses as they were; what was added since stays with the kept one, what was removed stays removed. */
export const restoreIdentities = async (
  tx: Tx,
  { identities }: { identities: MergeJournal['identities'] },
): Promise<void> => {
  await rowsOf(
    tx,
    sql`INSERT INTO customer_identities (kind, value, customer_id, source, added_at)
        SELECT kind, value, customer_id, source, added_at FROM ${imagesOf(identities.mergedAway)}
        ON CONFLICT (kind, value, customer_id) DO UPDATE SET source = EXCLUDED.source, added_at = EXCLUDED.added_at`,
  )
  await rowsOf(
    tx,
    sql`UPDATE customer_identities i SET source = was.source, added_at = was.added_at FROM ${imagesOf(identities.kept)} AS was
        WHERE i.kind = was.kind AND i.value = was.value AND i.customer_id = was.customer_id`,
  )
}
