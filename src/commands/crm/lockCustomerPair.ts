import type { MergedRecord } from '@/src/domain/crm/planMerge'
import { DomainError } from '@/src/domain/shared/domainError'
import type { Tx } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { customerImage } from '@/src/queries/crm/customerImage'
import { lockAddresses } from './lockIdentity'
import type { Pair, RowImage } from './mergeJournal'

/** Reads both customers as they are stored now. */
export const customerImages = async (tx: Tx, { keptId, awayId }: Pair): Promise<{ kept: RowImage; away: RowImage }> => {
  const rows = await rowsOf<{ image: RowImage & { id: string } }>(
    tx,
    sql`SELECT ${customerImage} AS image FROM customers c WHERE c.id IN (${keptId}, ${awayId})`,
  )
  const of = (id: string) => rows.find(({ image }) => image.id === id)?.image
  const [kept, away] = [of(keptId), of(awayId)]
  if (!kept || !away) throw new DomainError('not-found', 'There is no such record.')
  return { kept, away }
}

/** Has this session write instants the same way as every other: images of rows are compared as text. */
export const writeInstantsInUtc = async (tx: Tx): Promise<void> => {
  await rowsOf(tx, sql`SELECT set_config('TimeZone', 'UTC', true)`)
}

type LockedPair = { kept: MergedRecord; away: MergedRecord; identities: { kept: RowImage[]; mergedAway: RowImage[] } }

const identitiesOf = async (tx: Tx, { keptId, awayId }: Pair) => {
  const rows = await rowsOf<{ image: RowImage }>(
    tx,
    sql`SELECT to_jsonb(i) AS image FROM customer_identities i WHERE customer_id IN (${keptId}, ${awayId}) ORDER BY kind, value`,
  )
  const of = (id: string) => rows.map(({ image }) => image).filter(({ customer_id }) => customer_id === id)
  return { kept: of(keptId), mergedAway: of(awayId) }
}

const valuesOf = (images: RowImage[], kind: string): string[] =>
  images.filter((image) => image.kind === kind).map(({ value }) => String(value))

/**
 * Keeps everybody else from these two customers, their addresses and what belongs to them until the transaction ends,
 * and reads both; throws `not-found`.
 */
export const lockCustomerPair = async (tx: Tx, pair: Pair): Promise<LockedPair> => {
  const { keptId, awayId } = pair
  await writeInstantsInUtc(tx)
  const known = await identitiesOf(tx, pair)
  const all = [...known.kept, ...known.mergedAway]
  await lockAddresses(tx, { emails: valuesOf(all, 'email'), phones: valuesOf(all, 'phone') })
  // Parents of what refers to customers first: whoever works on a lead or quote holds that row and asks for its customer later.
  for (const table of ['leads', 'quotes', 'bookings'])
    await rowsOf(
      tx,
      sql`SELECT id FROM ${sql.identifier(table)} WHERE customer_id IN (${keptId}, ${awayId}) ORDER BY id FOR UPDATE`,
    )
  await rowsOf(tx, sql`SELECT id FROM customers WHERE id IN (${keptId}, ${awayId}) ORDER BY id FOR UPDATE`)
  const { kept, away } = await customerImages(tx, pair)
  return { kept: kept as MergedRecord, away: away as MergedRecord, identities: await identitiesOf(tx, pair) }
}
