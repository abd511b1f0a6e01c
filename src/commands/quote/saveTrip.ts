import { type PricedContent, priceContent } from '@/src/domain/quote/priceContent'
import { totalsOf } from '@/src/domain/quote/totalsOf'
import { canonicalJson } from '@/src/domain/shared/canonicalJson'
import { DomainError } from '@/src/domain/shared/domainError'
import type { QuoteVersion } from '@/src/payload-types'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { emit } from '@/src/platform/outbox/emit'
import { readPricingFacts } from '@/src/queries/quote/readPricingFacts'
import { storedTrip } from '@/src/queries/quote/storedTrip'
import { withoutNets, withStandingNets } from '@/src/queries/quote/tripNets'
import { contentOfWire, wordsOfWire } from '@/src/queries/quote/tripOfWire'
import type { TripWire } from '@/src/queries/quote/tripWire'
import { tripWireOf } from '@/src/queries/quote/tripWireOf'
import { auditTripSaved } from './auditTripSaved'
import { lockDraft } from './lockDraft'
import { tripColumns } from './tripColumns'

export type SavedTrip = { version: QuoteVersion; trip: TripWire; priced: PricedContent }

const totalsKept = ({ totalMinor, netTotalMinor, marginMinor, marginPercent }: QuoteVersion) => ({
  totalMinor,
  netTotalMinor,
  marginMinor,
  marginPercent,
})

const tripOf = (version: QuoteVersion): TripWire => tripWireOf(storedTrip(version))

const stale = (version: QuoteVersion, trip: TripWire) =>
  new DomainError('stale-revision', 'Somebody else has changed this version meanwhile.', {
    extensions: {
      revision: version.revision ?? 0,
      changed_by: version.editedBy ?? null,
      changed_at: version.editedAt ?? version.updatedAt,
      trip,
    },
  })

/**
 * Keeps a draft's trip whole, as the builder writes it, with what it comes to by the prices of now; one that stands so
 * already is left alone. Net prices stay as they are for those who do not see them. Throws `not-found`, `version-frozen`, and
 * `stale-revision` with what stands now where somebody saved after the caller had read it.
 */
export const saveTrip = async (
  ctx: Context,
  asked: { versionId: string; revision: number; trip: TripWire; seesMargin: boolean },
): Promise<SavedTrip> => {
  const facts = await readPricingFacts(ctx, contentOfWire(asked.trip))
  return inTransaction(ctx, async (tx) => {
    const { versionId: id, seesMargin } = asked
    const { quote } = await lockDraft(tx, id)
    const before = await tx.payload.findByID({ collection: 'quote-versions', id, depth: 0, req: tx.req })
    const standing = tripOf(before)
    if (asked.revision !== (before.revision ?? 0)) throw stale(before, seesMargin ? standing : withoutNets(standing))

    const trip = seesMargin ? asked.trip : withStandingNets(asked.trip, standing)
    const content = contentOfWire(trip)
    const priced = priceContent(content, facts)
    const columns = tripColumns(content, wordsOfWire(trip))
    const totals = totalsOf(priced)
    const data = { ...columns, ...totals }
    if (canonicalJson([tripOf({ ...before, ...data }), totals]) === canonicalJson([standing, totalsKept(before)]))
      return { version: before, trip, priced }

    const saved = await tx.payload.update({ collection: 'quote-versions', id, data, depth: 0, req: tx.req })
    await auditTripSaved(tx, { before, after: saved })
    await emit(tx.req, {
      type: 'quote.trip_saved',
      data: { quoteId: quote.id, versionId: id, revision: saved.revision ?? 0 },
    })
    return { version: saved, trip, priced }
  })
}
