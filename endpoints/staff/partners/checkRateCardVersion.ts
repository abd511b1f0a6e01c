import { z } from 'zod'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { typedCardProblems } from '@/src/queries/partners/typedCardProblems'
import { keepsRateCards } from './keepsRateCards'
import { typedVersion } from './typedVersion'

export const checkRateCardVersion = staffEndpoint({
  method: 'post',
  path: '/api/v1/rate-card-versions/:id/check',
  operationId: 'checkRateCardVersion',
  summary: 'What would keep a version from coming into force as it is typed: overlaps, holes, rows that are wrong',
  tag: 'Rate cards',
  params: z.object({ id: z.string() }),
  body: z.object({ typed: typedVersion.default({}) }),
  may: keepsRateCards,
  answers: {
    200: {
      description: 'Nothing is kept. Rows that are half typed are left out.',
      schema: z.object({
        problems: z.array(
          z.object({
            code: z.enum(['row-invalid', 'rows-overlap', 'hole-between-rows', 'row-missing', 'rows-alike']),
            detail: z.string().describe('Names the rows.'),
            row_ids: z.array(z.string()),
          }),
        ),
        total: z.number().int().describe('At most fifty of them are listed.'),
      }),
    },
  },
  handle: async ({ ctx, params, body: { typed } }) => {
    const { id } = await findVisible(ctx, { collection: 'rate-card-versions', id: params.id })
    const { problems, total } = await typedCardProblems(ctx, { versionId: id, typed })
    return json({ problems: problems.map(({ rowIds, ...problem }) => ({ ...problem, row_ids: rowIds })), total })
  },
})
