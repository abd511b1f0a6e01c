import { libraryFacts } from '@/src/domain/quote/libraryFacts'
import { type PricedContent, priceContent } from '@/src/domain/quote/priceContent'
import { totalsOf } from '@/src/domain/quote/totalsOf'
import { canonicalJson } from '@/src/domain/shared/canonicalJson'
import { DomainError } from '@/src/domain/shared/domainError'
import { pickFields } from '@/src/domain/shared/pickFields'
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
import { type TripColumns, tripColumns } from './tripColumns'
import { writeTrip } from './writeTrip'

export type SavedTrip = { version: QuoteVersion; trip: TripWire; priced: PricedContent }

const totalsKept = ({ totalMinor, netTotalMinor, marginMinor, marginPercent }: QuoteVersion) => ({
  totalMinor,
  netTotalMinor,
  marginMinor,
  marginPercent,
})

/** What is different of a trip from how it stands. */
const changedOf = (columns: TripColumns, standing: TripColumns): Partial<TripColumns> => {
  const names = Object.keys(columns) as (keyof TripColumns)[]
  return pickFields(
    columns,
    names.filter((name) => canonicalJson(columns[name]) !== canonicalJson(standing[name])),
  )
}

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
  const prices = await readPricingFacts(ctx, contentOfWire(asked.trip))
  return inTransaction(ctx, async (tx) => {
    const { versionId: id, seesMargin } = asked
    const { quote } = await lockDraft(tx, id)
    const before = await tx.payload.findByID({ collection: 'quote-versions', id, depth: 0, req: tx.req })
    const stored = storedTrip(before)
    const standing = tripWireOf(stored)
    if (asked.revision !== (before.revision ?? 0)) throw stale(before, seesMargin ? standing : withoutNets(standing))

    const trip = seesMargin ? asked.trip : withStandingNets(asked.trip, standing)
    const content = contentOfWire(trip)
    const priced = priceContent(content, prices)
    const columns = tripColumns(content, wordsOfWire(trip))
    const changed = changedOf(columns, tripColumns(stored.content, stored.words))
    const totals = totalsOf(priced)
    if (Object.keys(changed).length === 0 && canonicalJson(totals) === canonicalJson(totalsKept(before)))
      return { version: before, trip, priced }

    const at = tx.now.toISOString()
    const edited = { revision: (before.revision ?? 0) + 1, editedBy: tx.actor.name, editedAt: at, updatedAt: at }
    const facts = { ...totals, ...libraryFacts(content.days), ...edited }
    await writeTrip(tx, { versionId: id, changed, facts })
    const saved: QuoteVersion = { ...before, ...columns, ...facts }
    await auditTripSaved(tx, { before, after: saved })
    await emit(tx.req, {
      type: 'quote.trip_saved',
      data: { quoteId: quote.id, versionId: id, revision: saved.revision ?? 0 },
    })
    return { version: saved, trip, priced }
  })
}
