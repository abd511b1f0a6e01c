import { z } from 'zod'
import { openRateCardVersion as open } from '@/src/commands/partners/openRateCardVersion'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { keepsRateCards } from './keepsRateCards'

export const openRateCardVersion = staffEndpoint({
  method: 'post',
  path: '/api/v1/rate-cards/:id/versions',
  operationId: 'openRateCardVersion',
  summary: 'Open the next version of a rate card, a copy of its newest',
  tag: 'Rate cards',
  params: z.object({ id: z.string() }),
  may: keepsRateCards,
  answers: {
    201: { description: 'Opened.', schema: z.object({ id: z.uuid(), number: z.number().int() }) },
    409: { description: 'A draft is open already.' },
  },
  handle: async ({ ctx, params }) => {
    const card = await findVisible(ctx, { collection: 'rate-cards', id: params.id })
    const { versionId, number } = await open(ctx, { cardId: card.id })
    return json({ id: versionId, number }, { status: 201 })
  },
})
