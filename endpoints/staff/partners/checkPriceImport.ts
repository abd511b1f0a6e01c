import { z } from 'zod'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { priceImportPlan } from '@/src/queries/partners/priceImportPlan'
import { keepsRateCards } from './keepsRateCards'
import { priceFileLimit, priceFileQuery, priceImportAnswer, priceImportView, readPriceFile } from './priceImportSchemas'

export const checkPriceImport = staffEndpoint({
  method: 'post',
  path: '/api/v1/rate-cards/:id/price-imports/check',
  operationId: 'checkPriceImport',
  summary: 'Say what each row of a price list (CSV in UTF-8 or .xlsx, the body itself) would do; nothing is kept',
  tag: 'Rate cards',
  params: z.object({ id: z.string() }),
  query: priceFileQuery,
  bodyKind: 'raw',
  bodyLimit: priceFileLimit,
  may: keepsRateCards,
  answers: {
    200: { description: 'What it would do.', schema: priceImportAnswer },
    422: { description: 'No table, no price among its headings, over 1,000 rows, or another currency.' },
  },
  handle: async ({ ctx, params, query: { mode, basis, currency }, rawBody }) => {
    const { id: cardId } = await findVisible(ctx, { collection: 'rate-cards', id: params.id })
    const file = await readPriceFile(rawBody)
    return json(priceImportView(await priceImportPlan(ctx, { cardId, file, mode, basis, currency })))
  },
})
