import { type OpenStage, openStages } from '@/src/domain/crm/boardMoves'
import type { BoardCard } from '@/src/queries/crm/boardCards'
import type { StageSummary } from '@/src/queries/crm/boardSummary'
import type { BoardState, ColumnState } from './boardState'

const pageSize = 40
const pageSizeMax = 100

const ask = async <Answer>(path: string, query: URLSearchParams): Promise<Answer> => {
  const response = await fetch(`/api/v1/board${path}?${query}`, { credentials: 'same-origin' })
  if (!response.ok) throw new Error(`The server answered ${response.status}.`)
  return response.json() as Promise<Answer>
}

/** Reads a page of a column under the board's filters; throws where the server does not answer. */
export const readColumn = async (
  stage: OpenStage,
  { filters, cursor, limit = pageSize }: { filters: string; cursor: string | null; limit?: number },
): Promise<ColumnState> => {
  const query = new URLSearchParams(filters)
  query.set('limit', String(Math.min(limit, pageSizeMax)))
  if (cursor) query.set('cursor', cursor)
  const { items, next_cursor: next } = await ask<{ items: BoardCard[]; next_cursor: string | null }>(`/${stage}`, query)
  return { items, next }
}

/** Reads the counts and the money of every stage. */
export const readStages = async (filters: string): Promise<StageSummary[]> =>
  (await ask<{ stages: StageSummary[] }>('', new URLSearchParams(filters))).stages

/** Reads the whole board as it stands now, about as much of each column as is shown. */
export const readBoard = async (filters: string, shown: BoardState): Promise<BoardState> => {
  const [stages, ...columns] = await Promise.all([
    readStages(filters),
    ...openStages.map((stage) =>
      readColumn(stage, { filters, cursor: null, limit: Math.max(pageSize, shown.columns[stage].items.length) }),
    ),
  ])
  const none: ColumnState = { items: [], next: null }
  const byStage = openStages.map((stage, at) => [stage, columns[at] ?? none])
  return { stages, columns: Object.fromEntries(byStage) as BoardState['columns'] }
}
