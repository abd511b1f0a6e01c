import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { isJourney } from '@/src/domain/shared/componentTypes'
import type { MarkupRule } from '@/src/payload-types'
import { rowOf, sql } from '@/src/platform/database/session'

type Date = string | null | undefined
type Refusal = readonly [isRefused: boolean, message: string]

const refuse = (message: string): never => {
  throw new APIError(message, 422, { code: 'validation-failed' }, true)
}

const isUpsideDown = (from: Date, to: Date): boolean => Boolean(from && to && from >= to)

const refusals = (rule: Partial<MarkupRule>): Refusal[] => {
  const { level, componentType, destination, place, placeFrom, seasonFrom, seasonTo } = rule
  return [
    [level === 'partner' && !rule.partner, 'Choose the partner.'],
    [level === 'component_type' && !componentType, 'Choose the kind of component.'],
    [
      level === 'destination_and_season' && !destination && !place && !placeFrom && !seasonFrom && !seasonTo,
      'Choose a country, a place, a season or several of them.',
    ],
    [Boolean(seasonFrom) !== Boolean(seasonTo), 'A season has a first day and an end.'],
    [
      isUpsideDown(seasonFrom, seasonTo) || isUpsideDown(rule.validFrom, rule.validTo),
      'The second date is the first that no longer counts: it comes after the first.',
    ],
    [Boolean(placeFrom && !place), 'A route has two ends: choose the place it leads to.'],
    [Boolean(placeFrom && placeFrom === place), 'A route leads from one place to another.'],
    [
      Boolean(placeFrom) && level === 'component_type' && !isJourney(componentType),
      'Only transfers and transport have a route.',
    ],
  ]
}

const countriesOf = (req: PayloadRequest, { place, destination }: Partial<MarkupRule>) =>
  rowOf<{ place: string; lies: string; chosen: string }>(
    req,
    sql`SELECT l.name AS place, own.name AS lies, chosen.name AS chosen
        FROM places p JOIN destinations own ON own.id = p.destination_id JOIN destinations chosen ON chosen.id = ${destination}
          LEFT JOIN places_locales l ON l._parent_id = p.id AND l._locale = 'en'
        WHERE p.id = ${place} AND own.id <> chosen.id`,
  )

/** Refuses a rule that does not say what it is for, whose dates hold no day, or whose place or route cannot be. */
export const guardMarkupRule: CollectionBeforeChangeHook<MarkupRule> = async ({ data, originalDoc, req }) => {
  const rule: Partial<MarkupRule> = { ...originalDoc, ...data }
  for (const [isRefused, message] of refusals(rule)) if (isRefused) refuse(message)
  const abroad = rule.place && rule.destination ? await countriesOf(req, rule) : undefined
  if (abroad) refuse(`“${abroad.place}” lies in ${abroad.lies}, not in ${abroad.chosen}.`)
  return data
}
