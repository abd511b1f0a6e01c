import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'
import { isCommand } from '@/hooks/shared/refusing'
import { rowOf, sql } from '@/src/platform/database/session'

type Standing = { isPublished: boolean; asksSecondPerson: boolean }

const refused = (code: string, message: string) => new APIError(message, 409, { code }, true)

const standingOf = async (req: PayloadRequest, tour: unknown): Promise<Standing> => {
  const id = typeof tour === 'object' && tour !== null && 'id' in tour ? tour.id : tour
  const row = await rowOf<Standing>(
    req,
    sql`SELECT EXISTS (SELECT 1 FROM tours WHERE id::text = ${String(id ?? '')} AND _status = 'published') AS "isPublished",
          coalesce((SELECT asks_second_person FROM company_settings LIMIT 1), false) AS "asksSecondPerson"`,
  )
  return row ?? { isPublished: false, asksSecondPerson: false }
}

const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : (value ?? null)

const differs = (
  name: 'priceFromUsd' | 'active' | 'tour',
  data: Record<string, unknown>,
  was: Record<string, unknown>,
) => name in data && idOf(data[name]) !== idOf(was[name])

/**
 * Keeps a variant's price and whether it is shown to its tour, which has versions and is approved: a new variant of a tour
 * that a second person approves is not shown before that, and a change is refused, with 409, wherever it comes from.
 */
export const guardVariantOffer: CollectionBeforeChangeHook = async ({ context, data, operation, originalDoc, req }) => {
  if (isCommand(context)) return data
  if (operation === 'create') {
    const { isPublished, asksSecondPerson } = await standingOf(req, data.tour)
    return isPublished && asksSecondPerson ? { ...data, active: false } : data
  }
  const was = (originalDoc ?? {}) as Record<string, unknown>
  if (differs('tour', data, was)) throw refused('variant-stays', 'A variant stays with its tour: make one there.')
  if (differs('priceFromUsd', data, was) || differs('active', data, was))
    throw refused(
      'offered-by-its-tour',
      'Its price, and whether it is shown, belong to its tour: change them there, under “Variants and price”, and publish the tour.',
    )
  return data
}

/** Refuses, with 409, to delete a variant from under the website where a second person approves what is shown. */
export const guardVariantDeletion: CollectionBeforeDeleteHook = async ({ context, id, req }) => {
  if (isCommand(context)) return
  const variant = await rowOf<{ tour: string; active: boolean }>(
    req,
    sql`SELECT tour_id AS tour, coalesce(active, true) AS active FROM tour_variants WHERE id = ${id}`,
  )
  if (!variant?.active) return
  const { isPublished, asksSecondPerson } = await standingOf(req, variant.tour)
  if (isPublished && asksSecondPerson)
    throw refused('variant-is-shown', 'It is on the website: take it off in its tour, and have that published first.')
}
