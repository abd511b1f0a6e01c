import { openNextVersion } from '@/src/domain/quote/openNextVersion'
import type { QuoteVersionStatus } from '@/src/domain/quote/quoteVersionMachine'
import { validUntil } from '@/src/domain/quote/validity'
import { todayIn } from '@/src/domain/shared/calendarDate'
import { DomainError } from '@/src/domain/shared/domainError'
import { pickFields } from '@/src/domain/shared/pickFields'
import type { QuoteVersion } from '@/src/payload-types'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction, type Tx } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { emit } from '@/src/platform/outbox/emit'
import { companySettings } from '@/src/queries/shared/company'
import { lockQuote } from './lockQuote'

type Numbered = { id: string; number: string; status: QuoteVersionStatus }

const copiedFields = [
  'title',
  'cover',
  'letter',
  'startDate',
  'adults',
  'children',
  'language',
  'currency',
  'pricingMode',
  'granularity',
  'roundUnitUpToMinor',
  'roundTotalUpToMinor',
  'markupPercent',
  'arrival',
  'departure',
  'lumpSum',
  'depositPercent',
  'balanceDaysBefore',
] as const

const withoutIds = <Row extends { id?: string | null }>(rows: Row[] | null | undefined): Omit<Row, 'id'>[] =>
  (rows ?? []).map(({ id: _, ...row }) => row)

const content = (version: QuoteVersion) => ({
  ...pickFields(version, copiedFields),
  days: withoutIds(version.days),
  inclusions: withoutIds(version.inclusions),
  exclusions: withoutIds(version.exclusions),
  adjustments: withoutIds(version.adjustments),
  lines: withoutIds(version.lines),
  options: withoutIds(version.options),
  party: withoutIds(version.party),
  instalments: withoutIds(version.instalments),
  attachments: withoutIds(version.attachments),
})

const copyOf = async (
  tx: Tx,
  { quoteId, reference, number, from }: { quoteId: string; reference: string; number: number; from: string },
): Promise<string> => {
  const source = await tx.payload.findByID({ collection: 'quote-versions', id: from, depth: 0, req: tx.req })
  const settings = await companySettings(tx, source.language)
  const made = await tx.payload.create({
    collection: 'quote-versions',
    data: {
      ...content(source),
      quote: quoteId,
      number,
      label: `${reference} v${number}`,
      status: 'draft',
      validUntil: validUntil({
        from: todayIn(settings.zone, tx.now),
        days: settings.quoteValidityDays,
        zone: settings.zone,
      }).toISOString(),
      termsVersion: settings.termsVersion,
      terms: settings.terms,
    },
    depth: 0,
    req: tx.req,
  })
  return made.id
}

/**
 * Opens the next version of a quote as a copy of its newest, or of the one named, or finds the draft there is; throws `not-found`,
 * `quote-accepted` and `draft-open`.
 */
export const openVersion = (
  ctx: Context,
  { quoteId, fromVersionId = null }: { quoteId: string; fromVersionId?: string | null },
): Promise<{ versionId: string; number: number; isNew: boolean }> =>
  inTransaction(ctx, async (tx) => {
    const quote = await lockQuote(tx, quoteId)
    const versions = await rowsOf<Numbered>(
      tx,
      sql`SELECT id, number, status FROM quote_versions WHERE quote_id = ${quoteId} ORDER BY number DESC`,
    )
    const { number, isNew } = openNextVersion(
      versions.map((version) => ({ number: Number(version.number), status: version.status })),
      { fromEarlier: fromVersionId !== null },
    )
    const source = fromVersionId === null ? versions[0] : versions.find(({ id }) => id === fromVersionId)
    if (!source) throw new DomainError('not-found', 'This quote has no such version.')
    if (!isNew) return { versionId: source.id, number, isNew }
    const versionId = await copyOf(tx, { quoteId, reference: quote.reference, number, from: source.id })
    await audit(tx.req, {
      action: 'quote.version_opened',
      entity: 'quote-versions',
      entityId: versionId,
      after: { number, from: Number(source.number) },
    })
    await emit(tx.req, {
      type: 'quote.version_opened',
      data: { quoteId, versionId, number, fromVersionId: source.id },
    })
    return { versionId, number, isNew }
  })
