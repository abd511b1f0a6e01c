import type { BasePayload } from 'payload'
import { type CatalogAnswers, catalogAnswers } from './catalogAnswers'
import { picturesById } from './picturesById'
import { publishedTours } from './publishedTours'

/** Reads the published catalog in two statements and makes its public answers. */
export const readCatalog = async (payload: BasePayload): Promise<CatalogAnswers> => {
  const rows = await publishedTours(payload)
  return catalogAnswers(rows, await picturesById(payload, rows))
}
