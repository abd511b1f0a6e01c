import { seesMargin } from '@/src/access/marginRights'
import type { QuoteVersion } from '@/src/payload-types'
import type { Context } from '@/src/platform/context'
import { findVisible } from '@/src/platform/http/findVisible'
import { validationProblem } from '@/src/platform/http/readJson'
import { storedTrip } from '@/src/queries/quote/storedTrip'
import { withStandingNets } from '@/src/queries/quote/tripNets'
import { tripProblems } from '@/src/queries/quote/tripProblems'
import type { TripWire } from '@/src/queries/quote/tripWire'
import { tripWireOf } from '@/src/queries/quote/tripWireOf'

/**
 * A version the caller may see, and the trip they ask about it, with the net prices they are not shown; throws `not-found`, and
 * 422 for a trip that does not fit together.
 */
export const askedTrip = async (
  ctx: Context,
  { versionId, trip }: { versionId: string; trip: TripWire },
): Promise<{ version: QuoteVersion; trip: TripWire }> => {
  const version = await findVisible(ctx, { collection: 'quote-versions', id: versionId })
  const problems = tripProblems(trip)
  if (problems.length > 0) throw validationProblem(problems.slice(0, 50))
  if (seesMargin(ctx.req.user)) return { version, trip }
  const whole = await ctx.payload.findByID({ collection: 'quote-versions', id: version.id, depth: 0, req: ctx.req })
  return { version, trip: withStandingNets(trip, tripWireOf(storedTrip(whole))) }
}
