import { z } from 'zod'
import { copyRateCardSeason as copy } from '@/src/commands/partners/copyRateCardSeason'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { keepsRateCards } from './keepsRateCards'

export const copyRateCardSeason = staffEndpoint({
  method: 'post',
  path: '/api/v1/rate-card-versions/:id/copy-season',
  operationId: 'copyRateCardSeason',
  summary: 'Copy a season of a draft to the next year, its prices changed by a percentage',
  tag: 'Rate cards',
  params: z.object({ id: z.string() }),
  body: z.object({
    season: z.string().trim().min(1).max(60),
    as: z.string().trim().min(1).max(60).describe('The name of the new season.'),
    percent: z
      .string()
      .trim()
      .regex(/^-?\d{1,2}(\.\d{1,4})?$/, 'A percentage such as 4.5 or -3.')
      .describe('Put on every price, then rounded to whole minor units, half away from zero.'),
    round_up_to_minor: z.coerce.number().int().min(1).max(1_000_000_000).default(1),
  }),
  may: keepsRateCards,
  answers: {
    200: { description: 'Copied.', schema: z.object({ prices: z.number().int() }) },
    409: { description: 'The version is frozen, or the new season is there already.' },
    422: { description: 'No such season, or its dates overlap another’s.' },
  },
  handle: async ({ ctx, params, body: { season, as, percent, round_up_to_minor: roundUpToMinor } }) => {
    const { id } = await findVisible(ctx, { collection: 'rate-card-versions', id: params.id })
    return json(await copy(ctx, { versionId: id, season, as, percent, roundUpToMinor }))
  },
})
