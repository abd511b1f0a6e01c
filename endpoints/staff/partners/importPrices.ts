import { z } from 'zod'
import { importPrices as take } from '@/src/commands/partners/importPrices'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { keepsRateCards } from './keepsRateCards'
import { priceFileLimit, priceFileQuery, priceImportAnswer, priceImportView, readPriceFile } from './priceImportSchemas'

export const importPrices = staffEndpoint({
  method: 'post',
  path: '/api/v1/rate-cards/:id/price-imports',
  operationId: 'importPrices',
  summary: 'Take a price list (CSV in UTF-8 or .xlsx, the body itself) into a draft of the card, whole or not at all',
  tag: 'Rate cards',
  params: z.object({ id: z.string() }),
  query: priceFileQuery.extend({
    only_good: z.stringbool().default(false).describe('Leave refused rows out instead of refusing the file.'),
    digest: z.string().max(64).optional().describe('What was looked over; refused when it is no longer so.'),
  }),
  bodyKind: 'raw',
  bodyLimit: priceFileLimit,
  may: keepsRateCards,
  answers: {
    201: {
      description: 'Taken in.',
      schema: priceImportAnswer.extend({ version_id: z.uuid(), number: z.number().int() }),
    },
    409: { description: 'Rows are refused, the card was changed meanwhile, or the file says nothing new.' },
    422: { description: 'No table, no price among its headings, over 1,000 rows, or another currency.' },
  },
  handle: async ({ ctx, params, query, rawBody }) => {
    const { id: cardId } = await findVisible(ctx, { collection: 'rate-cards', id: params.id })
    const { file_name: fileName, only_good: onlyGood, digest = null, ...asked } = query
    const file = await readPriceFile(rawBody)
    const { versionId, number, plan } = await take(ctx, { ...asked, cardId, file, fileName, onlyGood, digest })
    return json({ ...priceImportView(plan), version_id: versionId, number }, { status: 201 })
  },
})
