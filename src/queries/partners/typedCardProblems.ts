import { findRateCardProblems } from '@/src/domain/partners/findRateCardProblems'
import { rateCardVersionOf } from '@/src/domain/partners/rateCardVersionOf'
import type { RowProblem } from '@/src/domain/partners/rowProblem'
import { dayNumberOf } from '@/src/domain/shared/dayNumber'
import type { RateCardVersion } from '@/src/payload-types'
import type { Context } from '@/src/platform/context'

const shownMax = 50
// Holes are looked for day by day.
const longestDays = 3_700

const tooLong: RowProblem = { code: 'row-invalid', detail: 'The validity is longer than ten years.', rowIds: [] }

type Typed = { [Name in keyof RateCardVersion]?: unknown }

/** Lists what keeps a version from coming into force as it would be with what is typed, as activating it would; keeps nothing. */
export const typedCardProblems = async (
  { payload, req }: Pick<Context, 'payload' | 'req'>,
  { versionId, typed }: { versionId: string; typed: Typed },
): Promise<{ problems: readonly RowProblem[]; total: number }> => {
  const stored = await payload.findByID({ collection: 'rate-card-versions', id: versionId, depth: 0, req })
  const card = await payload.findByID({ collection: 'rate-cards', id: String(stored.card), depth: 0, req })
  const partner = await payload.findByID({ collection: 'partners', id: String(card.partner), depth: 0, req })
  const version = rateCardVersionOf({ ...stored, ...typed } as RateCardVersion, { card, partner })
  const { from, to } = version.validity
  const problems = dayNumberOf(to) - dayNumberOf(from) > longestDays ? [tooLong] : findRateCardProblems(version)
  return { problems: problems.slice(0, shownMax), total: problems.length }
}
