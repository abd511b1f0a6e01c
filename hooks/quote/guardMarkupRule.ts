import type { CollectionBeforeChangeHook } from 'payload'
import { APIError } from 'payload'

type Kept = {
  level?: string
  partner?: unknown
  componentType?: string | null
  destination?: unknown
  seasonFrom?: string | null
  seasonTo?: string | null
  validFrom?: string | null
  validTo?: string | null
}

const isUpsideDown = (from: string | null | undefined, to: string | null | undefined): boolean =>
  Boolean(from && to && from >= to)

/** Refuses a rule that does not say what it is for, or whose dates hold no day. */
export const guardMarkupRule: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const rule = { ...originalDoc, ...data } as Kept
  const refuse = (message: string) => {
    throw new APIError(message, 422, { code: 'validation-failed' }, true)
  }
  if (rule.level === 'partner' && !rule.partner) refuse('Choose the partner.')
  if (rule.level === 'component_type' && !rule.componentType) refuse('Choose the kind of component.')
  if (rule.level === 'destination_and_season') {
    if (Boolean(rule.seasonFrom) !== Boolean(rule.seasonTo)) refuse('A season has a first day and an end.')
    if (!rule.destination && !rule.seasonFrom) refuse('Choose a country, a season or both.')
  }
  if (isUpsideDown(rule.seasonFrom, rule.seasonTo) || isUpsideDown(rule.validFrom, rule.validTo))
    refuse('The second date is the first that no longer counts: it comes after the first.')
  return data
}
