import type { PayloadRequest } from 'payload'
import type { TourCheck } from '@/src/domain/catalog/checkCodes'
import { publishChecks } from '@/src/domain/catalog/publishChecks'
import type { TourFacts } from '@/src/domain/catalog/tourFacts'
import { tourTexts } from '@/src/domain/catalog/tourTexts'
import { type TranslationMark, translationState } from '@/src/domain/catalog/translations'
import { todayIn } from '@/src/domain/shared/calendarDate'
import { latestTours } from './latestTours'
import { readTourFacts } from './readTourFacts'

/** What a content manager wants to know of a tour's newest draft: what is not right, and how its translations stand. */
export type TourDesk = { facts: TourFacts; checks: TourCheck[]; marks: TranslationMark[] }

/** Looks through the newest drafts of some tours at once, by their id. */
export const tourDesk = async (
  req: PayloadRequest,
  { ids, now }: { ids: readonly string[]; now: Date },
): Promise<Map<string, TourDesk>> => {
  const { facts, demands } = await readTourFacts(req, await latestTours(req, ids))
  const asked = { requiredLanguages: demands.requiredLanguages, today: todayIn(demands.zone, now) }
  return new Map(
    facts.map((each) => [
      each.tour.id,
      {
        facts: each,
        checks: publishChecks(each, asked),
        marks: translationState(tourTexts(each.tour), each.translations),
      },
    ]),
  )
}
