import { z } from 'zod'
import { priceListTable } from '@/src/domain/partners/priceListTable'
import { rateBases } from '@/src/domain/shared/rateCard'
import { staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { csvFile } from '@/src/platform/tables/csvFile'
import { xlsxTable } from '@/src/platform/tables/xlsxTable'
import { priceListBase } from '@/src/queries/partners/priceListBase'
import { keepsRateCards } from './keepsRateCards'

const contentTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** Hands out a card's newest prices as the file an import reads; only its columns where there are no prices. */
export const priceTemplate = staffEndpoint({
  method: 'get',
  path: '/api/v1/rate-cards/:id/price-template',
  operationId: 'priceTemplate',
  summary: 'The file that an import of prices reads, filled with the newest version’s prices',
  tag: 'Rate cards',
  params: z.object({ id: z.string() }),
  query: z.object({
    format: z.enum(['csv', 'xlsx']).default('xlsx'),
    basis: z.enum(rateBases).optional().describe('Another kind of prices than the card’s: its empty columns.'),
  }),
  may: keepsRateCards,
  answers: { 200: { description: 'The file', contentType: contentTypes.xlsx } },
  handle: async ({ ctx, params, query: { format, basis } }) => {
    const { id: cardId } = await findVisible(ctx, { collection: 'rate-cards', id: params.id })
    const { content, components } = await priceListBase(ctx, { cardId })
    const isOther = basis !== undefined && basis !== content.basis
    const table = priceListTable(isOther ? { ...content, basis, seasons: [], prices: [] } : content, { components })
    const body = format === 'csv' ? await csvFile(table) : await xlsxTable({ name: 'Prices', ...table })
    return new Response(new Uint8Array(body), {
      headers: {
        'content-type': contentTypes[format],
        'content-disposition': `attachment; filename="prices.${format}"`,
        'cache-control': 'no-store',
      },
    })
  },
})
