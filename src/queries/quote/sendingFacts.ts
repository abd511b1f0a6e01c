import type { QuoteVersion } from '@/src/payload-types'
import type { Context } from '@/src/platform/context'

const select = {
  quote: true,
  status: true,
  frozenAt: true,
  validUntil: true,
  termsVersion: true,
  depositPercent: true,
  balanceDaysBefore: true,
  instalments: true,
  overrides: true,
} as const satisfies Partial<Record<keyof QuoteVersion, true>>

/** What of a version beside its trip says whether it may be sent. */
export type SendingFacts = Pick<QuoteVersion, 'id' | keyof typeof select>

/** Reads of a version what does not depend on its trip; throws `not-found`. */
export const sendingFacts = (ctx: Context, versionId: string): Promise<SendingFacts> =>
  ctx.payload.findByID({ collection: 'quote-versions', id: versionId, select, depth: 0, req: ctx.req })
