import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { hasRole } from '@/src/access/callers'
import { panelViews } from '@/src/admin/panelViews'
import { PanelView } from '@/src/admin/shared/PanelView'
import { openStages } from '@/src/domain/crm/boardMoves'
import { boardCards } from '@/src/queries/crm/boardCards'
import { boardChoices } from '@/src/queries/crm/boardChoices'
import type { BoardFilter } from '@/src/queries/crm/boardConditions'
import { boardCursorText } from '@/src/queries/crm/boardCursor'
import { boardSummary } from '@/src/queries/crm/boardSummary'
import { salespeople } from '@/src/queries/crm/salespeople'
import { Board } from './Board'
import { type BoardChoices, BoardFilterBar } from './BoardFilterBar'
import { type BoardFilters, boardFiltersIn, boardQueryOf, channelOf } from './boardFilters'
import type { BoardState } from './boardState'
import '../crm.scss'
import './board.scss'
import './boardCard.scss'
import './boardFilters.scss'

const shownFirst = 30

const firstState = async (payload: PayloadRequest['payload'], filter: BoardFilter): Promise<BoardState> => {
  const [stages, ...columns] = await Promise.all([
    boardSummary({ payload }, filter),
    ...openStages.map(async (stage) => {
      const { items, next } = await boardCards({ payload }, { stage, filter, limit: shownFirst, after: null })
      return [stage, { items, next: next && boardCursorText(next) }] as const
    }),
  ])
  return { stages, columns: Object.fromEntries(columns) as BoardState['columns'] }
}

const choicesFor = async ({ payload, user }: PayloadRequest): Promise<BoardChoices> => {
  const isManager = hasRole(user, 'manager')
  const [known, people] = await Promise.all([boardChoices({ payload }), isManager ? salespeople({ payload }) : []])
  const others = people.filter(({ value }) => value !== String(user?.id))
  const mine = { value: String(user?.id), label: 'Mine' }
  return { ...known, owners: [mine, { value: 'unassigned', label: "Nobody's" }, ...others] }
}

const Shown = async ({ req, filters }: { req: PayloadRequest; filters: BoardFilters }) => {
  const filter: BoardFilter = {
    caller: req.user,
    ownerId: filters.owner_id,
    destination: filters.destination,
    style: filters.style,
    channel: channelOf(filters),
    search: filters.search,
  }
  const [first, choices] = await Promise.all([firstState(req.payload, filter), choicesFor(req)])
  const query = boardQueryOf(filters)
  return (
    <>
      <BoardFilterBar filters={filters} choices={choices} />
      <Board key={query} first={first} filters={query} now={new Date().toISOString()} />
    </>
  )
}

/** The pipeline board; salespeople see their own leads and nobody's, managers all. */
export const BoardView = (view: AdminViewServerProps) => (
  <PanelView view={view} entry={panelViews.board} title="Pipeline" wide>
    <Shown req={view.initPageResult.req} filters={boardFiltersIn(view.searchParams)} />
  </PanelView>
)
