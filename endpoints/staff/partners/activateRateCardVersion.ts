import { z } from 'zod'
import { activateRateCardVersion as activate } from '@/src/commands/partners/activateRateCardVersion'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { keepsRateCards } from './keepsRateCards'

export const activateRateCardVersion = staffEndpoint({
  method: 'post',
  path: '/api/v1/rate-card-versions/:id/activate',
  operationId: 'activateRateCardVersion',
  summary: 'Put a draft into force and freeze it; the one before is superseded',
  tag: 'Rate cards',
  params: z.object({ id: z.string() }),
  may: keepsRateCards,
  answers: {
    200: {
      description: 'In force.',
      schema: z.object({ status: z.literal('active'), superseded_id: z.uuid().nullable() }),
    },
    409: { description: 'It is no draft.' },
    422: { description: 'Rows are wrong; the detail names them.' },
  },
  handle: async ({ ctx, params }) => {
    const { id } = await findVisible(ctx, { collection: 'rate-card-versions', id: params.id })
    const { supersededId } = await activate(ctx, { versionId: id })
    return json({ status: 'active', superseded_id: supersededId })
  },
})
