import { z } from 'zod'
import { choiceFields, countFields, daysFields, flagFields } from '@/src/domain/crm/segmentConditions'
import { currencyCodes } from '@/src/domain/shared/currency'

const daysMax = 3_650
const countMax = 10_000

/** One condition of a segment. */
export const segmentCondition = z.union([
  z.object({
    field: z.enum(choiceFields),
    is: z.enum(['any_of', 'none_of']),
    values: z.array(z.string().trim().min(1).max(120)).min(1).max(50),
  }),
  z.object({
    field: z.enum(countFields),
    is: z.enum(['at_least', 'at_most']),
    number: z.number().int().min(0).max(countMax),
  }),
  z.object({
    field: z.literal('paid'),
    is: z.enum(['at_least', 'at_most']),
    amount_minor: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
    currency: z.enum(currencyCodes),
  }),
  z.object({
    field: z.enum(daysFields),
    is: z.enum(['within', 'longer_ago']),
    days: z.number().int().min(1).max(daysMax),
  }),
  z.object({ field: z.enum(flagFields), is: z.enum(['yes', 'no']) }),
])

export const segmentConditions = z.array(segmentCondition).max(20).describe('All of them hold.')

export const segmentBody = z.object({
  name: z.string().trim().min(1).max(100),
  description: z
    .string()
    .trim()
    .max(300)
    .nullish()
    .transform((text) => text || null),
  shared: z.boolean().default(false).describe('Colleagues may use it.'),
  conditions: segmentConditions,
})

export const segmentSize = {
  count: z.number().int().describe('Of the customers the caller sees; counted up to 10,000.'),
  more: z.boolean().describe('There are more than were counted.'),
}

export const segmentItem = z.object({
  id: z.uuid(),
  name: z.string(),
  description: z.string().nullable(),
  shared: z.boolean(),
  owner_id: z.uuid().nullable(),
  owner_name: z.string().nullable(),
  conditions: segmentConditions,
  updated_at: z.iso.datetime(),
  may_edit: z.boolean(),
  ...segmentSize,
})
