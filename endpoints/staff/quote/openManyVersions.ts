import { z } from 'zod'
import { openRepricedVersion } from '@/src/commands/quote/openRepricedVersion'
import { DomainError } from '@/src/domain/shared/domainError'
import type { Context } from '@/src/platform/context'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { worksQuotes } from './quoteRights'

const row = z.object({
  quote_id: z.uuid(),
  version_id: z.uuid().nullable(),
  number: z.number().int().nullable(),
  is_new: z.boolean(),
  problem: z.object({ code: z.string(), detail: z.string() }).nullable(),
})

type Row = z.output<typeof row>

const openOne = async (ctx: Context, id: string, cardId: string | null): Promise<Row> => {
  try {
    const quote = await findVisible(ctx, { collection: 'quotes', id })
    const { versionId, number, isNew } = await openRepricedVersion(ctx, { quoteId: quote.id, cardId })
    return { quote_id: id, version_id: versionId, number, is_new: isNew, problem: null }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const problem = { code: error.code, detail: error.detail }
    return { quote_id: id, version_id: null, number: null, is_new: false, problem }
  }
}

/** Opens the next version of each of several quotes, each for itself. */
export const openManyVersions = staffEndpoint({
  method: 'post',
  path: '/api/v1/quotes/bulk/versions',
  operationId: 'openManyQuoteVersions',
  summary: 'Open the next version of each of several quotes, or find its draft, at the prices of now',
  tag: 'Quotes',
  body: z.object({
    quote_ids: z.array(z.uuid()).min(1).max(100).describe('Each is dealt with for itself.'),
    rate_card_id: z.uuid().nullable().default(null).describe('Lines of this card go over to its prices in force.'),
  }),
  may: worksQuotes,
  answers: { 200: { description: 'What became of each.', schema: z.object({ results: z.array(row) }) } },
  handle: async ({ ctx, body: { quote_ids: ids, rate_card_id: cardId } }) => {
    const results: Row[] = []
    for (const id of new Set(ids)) results.push(await openOne(ctx, id, cardId))
    return json({ results })
  },
})
