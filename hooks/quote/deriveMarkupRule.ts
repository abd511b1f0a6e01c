import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { asksFor, markupRuleFieldNames } from '@/src/domain/quote/markupRuleFields'
import type { MarkupRule } from '@/src/payload-types'
import { rowOf, sql } from '@/src/platform/database/session'

const countryOf = async (req: PayloadRequest, place: unknown): Promise<string | null> => {
  const row = await rowOf<{ id: string }>(req, sql`SELECT destination_id AS id FROM places WHERE id = ${place}`)
  return row?.id ?? null
}

/** Forgets what a rule's level does not ask for, and names the country its place lies in. */
export const deriveMarkupRule: CollectionBeforeChangeHook<MarkupRule> = async ({ data, originalDoc, req }) => {
  const rule: Partial<MarkupRule> = { ...originalDoc, ...data }
  const kept = Object.fromEntries(
    markupRuleFieldNames.map((name) => [name, (asksFor(rule.level, name) && rule[name]) || null]),
  )
  return { ...data, ...kept, destination: kept.destination ?? (kept.place ? await countryOf(req, kept.place) : null) }
}
