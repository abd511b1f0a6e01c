import { validate as isUuid } from 'uuid'
import type { RateCardVersionStatus } from '@/src/domain/partners/rateCardVersionMachine'
import { DomainError } from '@/src/domain/shared/domainError'
import type { Tx } from '@/src/platform/database/inTransaction'
import { lockRow } from '@/src/platform/database/lockRow'
import { rowOf, sql } from '@/src/platform/database/session'

export type LockedVersion = { id: string; card_id: string; status: RateCardVersionStatus }

/** Locks a version after the card it belongs to; throws `not-found`. */
export const lockRateCardVersion = async (tx: Tx, versionId: string): Promise<LockedVersion> => {
  const found = isUuid(versionId)
    ? await rowOf<{ card_id: string }>(tx, sql`SELECT card_id FROM rate_card_versions WHERE id = ${versionId}`)
    : undefined
  if (!found) throw new DomainError('not-found', 'There is no such record.')
  await lockRow(tx, { table: 'rate_cards', id: found.card_id })
  return lockRow<LockedVersion>(tx, { table: 'rate_card_versions', id: versionId })
}
