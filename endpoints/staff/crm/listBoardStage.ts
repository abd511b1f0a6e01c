import { z } from 'zod'
import { isOpenStage } from '@/src/domain/crm/boardMoves'
import { DomainError } from '@/src/domain/shared/domainError'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { boardCards } from '@/src/queries/crm/boardCards'
import { boardCursorText } from '@/src/queries/crm/boardCursor'
import { boardCard, boardFilterOf, boardQuery, cursorQuery } from './boardSchemas'
import { readsLeads } from './crmRights'

const limit = z.preprocess(
  (value) => (value === '' ? undefined : value),
  z.coerce.number().int().min(1).max(100).default(30),
)

export const listBoardStage = staffEndpoint({
  method: 'get',
  path: '/api/v1/board/:stage',
  operationId: 'listBoardStage',
  summary: 'A column of the pipeline: what is due first, then what has waited longest',
  tag: 'Leads',
  params: z.object({ stage: z.string() }),
  query: boardQuery.extend({ cursor: cursorQuery, limit }),
  may: readsLeads,
  answers: {
    200: {
      description: 'The next cards of an open stage.',
      schema: z.object({ items: z.array(boardCard), next_cursor: z.string().nullable() }),
    },
  },
  handle: async ({ ctx, params, query }) => {
    const { stage } = params
    if (!isOpenStage(stage)) throw new DomainError('not-found', 'The board has no such column.')
    const filter = boardFilterOf(ctx.req.user, query)
    const { items, next } = await boardCards(ctx, { stage, filter, limit: query.limit, after: query.cursor ?? null })
    return json({ items, next_cursor: next ? boardCursorText(next) : null })
  },
})
