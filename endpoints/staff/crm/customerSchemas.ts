import { z } from 'zod'
import { consentPurposes } from '@/src/domain/crm/contactRules'
import { mergeFieldNames } from '@/src/domain/crm/planMerge'
import { relationKinds } from '@/src/domain/crm/relationKinds'
import { suggestionStates } from '@/src/domain/crm/suggestionStates'
import { tagColours } from '@/src/domain/crm/tagColours'
import { belongings } from '@/src/queries/crm/customerComparison'
import { customerItem } from './leadSchemas'

const text = z.string().nullable()
const instant = z.iso.datetime()
const count = z.number().int()

export const reasonItem = z.object({ text: z.string(), points: z.number() })

export const tagItem = z.object({ id: z.uuid(), name: z.string(), colour: z.enum(tagColours) })

export const listedCustomer = customerItem.extend({ tags: z.array(tagItem), leads: count, bookings: count })

const suggestedCustomer = z.object({
  id: z.uuid(),
  name: z.string(),
  email: text,
  phone: text,
  country: text,
  leads: count,
  created_at: instant,
})

export const suggestionItem = z.object({
  id: z.uuid(),
  state: z.enum(suggestionStates),
  score: count.describe('0 to 100.'),
  reasons: z.array(reasonItem).describe('For and against, each with what it counts for.'),
  note: text,
  proposed_by_name: text,
  proposed_at: instant.nullable(),
  decided_by_name: text,
  decided_at: instant.nullable(),
  customers: z.array(suggestedCustomer).length(2),
})

export const mergeField = z.enum(mergeFieldNames)

const counted = z.object(Object.fromEntries(belongings.map((name) => [name, count])))

const comparedCustomer = z.object({
  id: z.uuid(),
  name: z.string(),
  created_at: instant,
  addresses: z.array(z.object({ kind: z.enum(['email', 'phone']), value: z.string() })),
  tags: z.array(tagItem),
  relations: count,
  has: counted,
})

export const comparisonAnswer = z.object({
  kept: comparedCustomer,
  other: comparedCustomer,
  fields: z.array(
    z.object({
      field: mergeField,
      kept: z.unknown(),
      merged_away: z.unknown(),
      wins: z.enum(['kept', 'merged_away', 'same']).describe('What stands where nothing is chosen.'),
    }),
  ),
  relation: text.describe('How the two are noted to belong together.'),
  suggestion: z
    .object({ id: z.uuid(), state: z.enum(suggestionStates), score: count, reasons: z.array(reasonItem) })
    .nullable(),
})

export const mergeItem = z.object({
  id: z.uuid(),
  kept: z.object({ id: z.uuid(), name: z.string() }),
  merged_away: z.object({ id: z.uuid(), name: z.string() }).describe('With the name they had.'),
  moved: counted,
  reason: text,
  merged_by_name: z.string(),
  merged_at: instant,
  undone_by_name: text,
  undone_at: instant.nullable(),
})

export const undoPreview = z.object({
  obstacle: z
    .object({ code: z.string(), because: z.string() })
    .nullable()
    .describe('Null where the merge can be undone exactly.'),
  restores: z.array(z.object({ field: mergeField, now: z.unknown(), before: z.unknown() })),
  stays: z.array(mergeField).describe('What somebody changed since.'),
  arrived: z
    .object({ leads: count, quotes: count, bookings: count, messages: count })
    .describe('What came in since, and stays with the kept one.'),
})

export const relationItem = z.object({
  id: z.uuid(),
  kind: z.enum(relationKinds),
  words: z.string(),
  note: text,
  with: z.object({ id: z.uuid(), name: z.string(), email: text, phone: text, may_open: z.boolean() }),
})

export const consentItem = z.object({
  id: z.uuid(),
  purpose: z.enum(consentPurposes),
  granted: z.boolean(),
  policy_version: text,
  source: z.string(),
  at: instant,
  lead_id: z.uuid().nullable(),
  lead_reference: text,
})

export const contactAnswer = z.object({
  answers: z.array(
    z.object({
      what: z.enum(['requests', 'bookings', 'marketing']),
      channel: z.enum(['email', 'whatsapp']),
      allowed: z.boolean(),
      because: z.string(),
    }),
  ),
  addresses: z.array(
    z.object({
      kind: z.enum(['email', 'phone']),
      value: z.string(),
      is_main: z.boolean(),
      suppressed: z.object({ reason: z.string(), since: instant }).nullable(),
    }),
  ),
})

export const givenContactItem = z.object({
  field: z.enum(['email', 'phone']),
  value: z.string(),
  given_at: z.iso.datetime(),
  lead: z.object({ id: z.uuid(), reference: z.string() }),
})
