import { contentOf } from '@/src/domain/quote/contentOf'
import type { KeptPricing } from '@/src/domain/quote/keptPricing'
import type { PricedContent } from '@/src/domain/quote/priceContent'
import { type MarginShift, marginShift, withChange } from '@/src/domain/quote/pricingChange'
import { tripPricingOf } from '@/src/domain/quote/tripPricingOf'
import type { QuoteVersion } from '@/src/payload-types'
import type { Context } from '@/src/platform/context'
import { type ChangeKind, type KnownChange, pricingChangeOf } from './pricingChangeOf'
import { pricingFactsOf } from './readPricingFacts'
import { type TouchedVersion, touchedPageSize, touchedVersions } from './touchedVersions'

export type BlastRadius = Pick<KnownChange, 'title' | 'isInForce'> & {
  /** Null where it is not a card's prices that change. */
  rateCardId: string | null
  /** How many open versions are touched; a page of those that begin soonest is priced at once. */
  total: number
  page: number
  pageSize: number
  /** The one of the page that loses most margin first. */
  items: (Omit<TouchedVersion, 'total'> & MarginShift)[]
}

type Input = PricedContent['input']
type Sources = { version: QuoteVersion; isFrozen: boolean; input: Input }

/** Reads versions as they are kept: who may read which was asked before, and what hooks and levels of access would add to so many trips costs as much as reading them. */
const readVersions = async ({ payload, req }: Context, ids: readonly string[]): Promise<QuoteVersion[]> => {
  const { docs } = await payload.db.find<QuoteVersion>({
    collection: 'quote-versions',
    where: { id: { in: ids } },
    limit: ids.length,
    pagination: false,
    req,
  })
  return docs
}

/** What each version is priced by: a frozen one by what was kept with it, a draft by what holds now, without the change. */
const sourcesOf = async (ctx: Context, versions: readonly QuoteVersion[], known: KnownChange): Promise<Sources[]> => {
  const unkept = versions.filter(({ pricing, status }) => !pricing || status === 'draft')
  const contents = new Map(unkept.map((version) => [version.id, contentOf(version)]))
  const factsOf = await pricingFactsOf(ctx, [...contents.values()])
  const { rateBefore } = known
  return versions.map((version) => {
    const isFrozen = version.status !== 'draft'
    const content = contents.get(version.id)
    if (!content) return { version, isFrozen, input: (version.pricing as unknown as KeptPricing).input }
    const input = tripPricingOf(content, factsOf(content))
    return { version, isFrozen, input: rateBefore ? withChange(input, { kind: 'fx', rate: rateBefore }) : input }
  })
}

const lossOf = ({ marginLost }: MarginShift): number => marginLost?.amountMinor ?? Number.NEGATIVE_INFINITY

/**
 * Finds the open versions a change touches and prices a page of them with and without, the greatest loss first: of the
 * change alone, whatever else has moved since. As many statements for twenty-five as for two; throws `not-found`.
 */
export const blastRadius = async (
  ctx: Context,
  { page = 1, ...asked }: { kind: ChangeKind; id: string; page?: number },
): Promise<BlastRadius> => {
  const known = await pricingChangeOf(ctx, asked)
  const { title, isInForce, change } = known
  const rateCardId = change.kind === 'rate_card' ? change.card.rateCardId : null
  const touched = await touchedVersions(ctx, known.touched, { page })
  const head = { title, isInForce, rateCardId, total: touched[0]?.total ?? 0, page, pageSize: touchedPageSize }
  if (touched.length === 0) return { ...head, items: [] }
  const versions = await readVersions(
    ctx,
    touched.map(({ id }) => id),
  )
  const byId = new Map(touched.map(({ total: _, ...version }) => [version.id, version]))
  const items = (await sourcesOf(ctx, versions, known)).flatMap(({ version, isFrozen, input }) => {
    const found = byId.get(version.id)
    const shift = marginShift(input, { change, isFrozen })
    return found && shift ? [{ ...found, ...shift }] : []
  })
  return { ...head, items: items.toSorted((a, b) => lossOf(b) - lossOf(a)) }
}
