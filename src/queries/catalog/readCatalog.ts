import type { BasePayload } from 'payload'
import { addDays, instantAt, todayIn } from '@/src/domain/shared/calendarDate'
import { type CatalogAnswers, catalogAnswers } from './catalogAnswers'
import { catalogState } from './catalogState'
import { catalogOf } from './feedContents'
import { feedVersion } from './feedVersion'
import { liveCatalog, type ShownCatalog } from './liveCatalog'

const heldCatalog = async (payload: BasePayload, number: number): Promise<ShownCatalog> => {
  const version = await feedVersion({ payload }, number)
  if (!version) throw new Error(`The feed is held at version ${number}, which is not there.`)
  return catalogOf(version.contents.values())
}

/**
 * Reads the catalog the public is shown and makes its answers: what is published and offered now, or the feed version
 * staff hold it at. They are good until midnight where the team works, when boosts begin and end.
 */
export const readCatalog = async (payload: BasePayload, now = new Date()): Promise<CatalogAnswers> => {
  const state = await catalogState({ payload })
  const { rows, pictures } =
    state.heldVersion === null
      ? await liveCatalog({ payload }, { state, now })
      : await heldCatalog(payload, state.heldVersion)
  const tomorrow = addDays(todayIn(state.zone, now), 1)
  return {
    ...catalogAnswers(rows, pictures),
    retired: state.retired,
    heldVersion: state.heldVersion,
    goodUntil: instantAt({ date: tomorrow, time: '00:00', zone: state.zone }),
  }
}
