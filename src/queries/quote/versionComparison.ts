import type { TripChange } from '@/src/domain/quote/compareTrips'
import type { Granularity } from '@/src/domain/quote/pricing'
import type { QuoteVersionStatus } from '@/src/domain/quote/quoteVersionMachine'
import type { Language } from '@/src/domain/shared/language'
import type { QuoteVersion } from '@/src/payload-types'
import type { Context } from '@/src/platform/context'
import { rowsOf, sql } from '@/src/platform/database/session'
import { comparedVersions, type VersionFigures } from './versionChanges'

export type NumberedVersion = { id: string; number: number; status: QuoteVersionStatus }

export type VersionComparison = {
  /** All versions of the quote, the newest first. */
  versions: NumberedVersion[]
  /** What it is compared with, and what that came to; null where it is the only version. */
  from: (NumberedVersion & VersionFigures) | null
  to: NumberedVersion & VersionFigures
  changes: TripChange[]
  language: Language
  granularity: Granularity
}

/** The version asked for, else the one before: for the first version the one after it. */
const otherOf = (versions: readonly NumberedVersion[], { id, number }: NumberedVersion, asked: string | null) =>
  versions.find((version) => version.id === asked && version.id !== id) ??
  versions.find((version) => version.number < number) ??
  versions.findLast((version) => version.number > number) ??
  null

/** Compares a version with another of its quote, the one before unless another is named; `from` is what one compares with, whichever was made first. */
export const versionComparison = async (
  ctx: Context,
  { version, fromId }: { version: QuoteVersion; fromId: string | null },
): Promise<VersionComparison> => {
  const quoteId = typeof version.quote === 'string' ? version.quote : version.quote.id
  const versions = await rowsOf<NumberedVersion>(
    ctx.req,
    sql`SELECT id, number::int, status FROM quote_versions WHERE quote_id = ${quoteId} ORDER BY number DESC`,
  )
  const { id, number, status, language, granularity } = version
  const to = { id, number, status }
  const from = otherOf(versions, to, fromId)
  const { changes, before, after } = await comparedVersions(ctx, { fromId: from?.id ?? id, toId: id })
  return { versions, from: from && { ...from, ...before }, to: { ...to, ...after }, changes, language, granularity }
}
