import { seesMargin } from '@/src/access/marginRights'
import type { Context } from '@/src/platform/context'
import { assertVisible } from '@/src/platform/http/findVisible'
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
): Promise<{ versionId: string; trip: TripWire }> => {
  const id = await assertVisible(ctx, { collection: 'quote-versions', id: versionId })
  const problems = tripProblems(trip)
  if (problems.length > 0) throw validationProblem(problems.slice(0, 50))
  if (seesMargin(ctx.req.user)) return { versionId: id, trip }
  const whole = await ctx.payload.findByID({ collection: 'quote-versions', id, depth: 0, req: ctx.req })
  return { versionId: id, trip: withStandingNets(trip, tripWireOf(storedTrip(whole))) }
}
