import { APIError, type CollectionBeforeChangeHook } from 'payload'
import type { MarkupRule } from '@/src/payload-types'
import { rowOf, sql } from '@/src/platform/database/session'

const orNull = (value: unknown): unknown => value || null

/** Refuses a second active rule for exactly the same: only the higher one would ever count. */
export const guardMarkupRuleOnce: CollectionBeforeChangeHook<MarkupRule> = async ({ data, originalDoc, req }) => {
  const rule: Partial<MarkupRule> = { ...originalDoc, ...data }
  if (!rule.active) return data
  const other = await rowOf<{ name: string }>(
    req,
    sql`SELECT name FROM markup_rules
        WHERE active AND id IS DISTINCT FROM ${orNull(originalDoc?.id)}::uuid AND level::text = ${rule.level}
          AND component_type::text IS NOT DISTINCT FROM ${orNull(rule.componentType)}::text
          AND (partner_id, destination_id, place_id, place_from_id) IS NOT DISTINCT FROM (${orNull(rule.partner)}::uuid, ${orNull(rule.destination)}::uuid, ${orNull(rule.place)}::uuid, ${orNull(rule.placeFrom)}::uuid)
          AND (nullif(season_from, ''), nullif(season_to, ''), nullif(valid_from, ''), nullif(valid_to, ''))
            IS NOT DISTINCT FROM (${orNull(rule.seasonFrom)}::text, ${orNull(rule.seasonTo)}::text, ${orNull(rule.validFrom)}::text, ${orNull(rule.validTo)}::text)
        LIMIT 1`,
  )
  if (other)
    throw new APIError(
      `“${other.name}” is for exactly the same and active: change that rule, or switch it off.`,
      409,
      { code: 'markup-rule-alike' },
      true,
    )
  return data
}
