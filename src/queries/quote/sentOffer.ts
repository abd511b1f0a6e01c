import type { KeptPricing } from '@/src/domain/quote/keptPricing'
import type { QuoteChoice } from '@/src/domain/quote/quoteChoice'
import { DomainError } from '@/src/domain/shared/domainError'
import type { Context } from '@/src/platform/context'
import { rowOf, sql } from '@/src/platform/database/session'
import type { FrozenOffer, StoredOffer } from './frozenOffer'
import { offerOfChoice } from './offerOfChoice'

type Row = { frozen: StoredOffer; pricing: KeptPricing | null }

/**
 * What a quote's newest sent version offers with a choice, priced by what it was sent with; throws `quote-not-sent`,
 * `unknown-option` and `unknown-extra`.
 */
export const sentOffer = async (
  ctx: Context,
  { quoteId, choice }: { quoteId: string; choice: QuoteChoice },
): Promise<FrozenOffer['view']> => {
  const row = await rowOf<Row>(
    ctx.req,
    sql`SELECT v.frozen, v.pricing FROM quotes q JOIN quote_versions v ON v.id = q.current_version_id WHERE q.id = ${quoteId}`,
  )
  if (!row) throw new DomainError('quote-not-sent', 'This quote was not sent yet.')
  return offerOfChoice(row, choice)
}
