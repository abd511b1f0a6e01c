import { validate as isUuid } from 'uuid'
import type { KeptPricing } from '@/src/domain/quote/keptPricing'
import type { QuoteVersionStatus } from '@/src/domain/quote/quoteVersionMachine'
import { DomainError } from '@/src/domain/shared/domainError'
import type { Tx } from '@/src/platform/database/inTransaction'
import { lockRow } from '@/src/platform/database/lockRow'
import { rowOf, sql } from '@/src/platform/database/session'
import type { StoredOffer } from '@/src/queries/quote/frozenOffer'

export type QuoteRow = {
  id: string
  reference: string
  title: string
  status: QuoteVersionStatus
  lead_id: string
  customer_id: string
  owner_id: string | null
  current_version_id: string | null
  booking_id: string | null
}

export type VersionRow = {
  id: string
  quote_id: string
  number: number
  status: QuoteVersionStatus
  valid_until: string | null
  terms_version: string
  content_hash: string | null
  pdf_id: string | null
  pdf_hash: string | null
  frozen: StoredOffer | null
  pricing: KeptPricing | null
  total_minor: number
  currency: string
}

/** Locks a quote, after its lead, until the transaction ends; throws `not-found`. */
export const lockQuote = async (tx: Tx, id: string): Promise<QuoteRow> => {
  const found = isUuid(id)
    ? await rowOf<{ lead_id: string }>(tx, sql`SELECT lead_id FROM quotes WHERE id = ${id}`)
    : undefined
  if (!found) throw new DomainError('not-found', 'There is no such quote.')
  await lockRow(tx, { table: 'leads', id: found.lead_id })
  return lockRow<QuoteRow>(tx, { table: 'quotes', id })
}

/** Locks a version after its quote, parents first; throws `not-found`. */
export const lockVersion = async (tx: Tx, versionId: string): Promise<{ quote: QuoteRow; version: VersionRow }> => {
  const found = isUuid(versionId)
    ? await rowOf<{ quote_id: string }>(tx, sql`SELECT quote_id FROM quote_versions WHERE id = ${versionId}`)
    : undefined
  if (!found) throw new DomainError('not-found', 'There is no such version.')
  const quote = await lockQuote(tx, found.quote_id)
  const version = await lockRow<VersionRow>(tx, { table: 'quote_versions', id: versionId })
  return { quote, version: { ...version, number: Number(version.number) } }
}

/** Locks the version the customer sees: the newest sent one; throws `quote-not-sent` when none was sent. */
export const lockCurrentVersion = async (tx: Tx, quote: QuoteRow): Promise<VersionRow> => {
  if (!quote.current_version_id) throw new DomainError('quote-not-sent', 'This quote was not sent yet.')
  const version = await lockRow<VersionRow>(tx, { table: 'quote_versions', id: quote.current_version_id })
  return { ...version, number: Number(version.number) }
}
