import { z } from 'zod'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findableBy, type SearchType, searchEverywhere, searchTypes } from '@/src/queries/integration/searchEverywhere'

const types = z
  .string()
  .optional()
  .transform((text) => (text ?? '').split(',').filter(Boolean))
  .refine((asked) => asked.every((type) => (searchTypes as readonly string[]).includes(type)), {
    error: `is a list of ${searchTypes.join(', ')}`,
  })
  .describe('Which kinds, joined by commas; all that the caller may see when absent.')

const limit = z.preprocess(
  (value) => (value === '' ? undefined : value),
  z.coerce.number().int().min(1).max(20).default(5),
)

const match = z.object({
  field: z.enum(['reference', 'name', 'email', 'phone', 'title', 'customer']),
  how: z.enum(['exact', 'part', 'similar']),
  text: z.string(),
  marks: z.array(z.tuple([z.number().int(), z.number().int()])).describe('Stretches of the text that match: from, to.'),
})

const hit = z.object({
  type: z.enum(searchTypes),
  id: z.uuid(),
  reference: z.string().nullable(),
  title: z.string(),
  detail: z.string(),
  match: match.nullable().describe('Why it was found.'),
})

export const searchAll = staffEndpoint({
  method: 'get',
  path: '/api/v1/search',
  operationId: 'searchEverywhere',
  summary: 'Leads, customers, quotes, bookings and tours by what somebody remembers of them',
  tag: 'Search',
  query: z.object({
    q: z
      .string()
      .max(200)
      .describe('A reference, a name, an e-mail or a phone number, or a part; two letters at least.'),
    types,
    limit: limit.describe('How many of each kind.'),
  }),
  may: (user) => findableBy(user).length > 0,
  answers: {
    200: {
      description: 'What the caller may see of it, by kind, best first; `too_short` says that nothing was looked for.',
      schema: z.object({
        groups: z.array(z.object({ type: z.enum(searchTypes), hits: z.array(hit) })),
        too_short: z.boolean(),
      }),
    },
  },
  handle: async ({ ctx, query }) => {
    const asked = query.types.length > 0 ? (query.types as SearchType[]) : searchTypes
    const { term, groups } = await searchEverywhere(ctx, {
      caller: ctx.req.user,
      text: query.q,
      types: asked,
      limit: query.limit,
    })
    return json({ groups, too_short: term === null })
  },
})
