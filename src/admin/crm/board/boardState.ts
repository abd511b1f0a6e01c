import { isOpenStage, type OpenStage, openStages } from '@/src/domain/crm/boardMoves'
import type { LeadStage } from '@/src/domain/crm/leadMachine'
import type { BoardCard } from '@/src/queries/crm/boardCards'
import type { StageSummary } from '@/src/queries/crm/boardSummary'

export type ColumnState = { items: BoardCard[]; next: string | null }
export type BoardState = { stages: StageSummary[]; columns: Record<OpenStage, ColumnState> }

const never = '9999'

/** What is due first stands first, then what has waited longest: as the server orders a column. */
const byDue = (a: BoardCard, b: BoardCard): number =>
  (a.due_at ?? never).localeCompare(b.due_at ?? never) || a.id.localeCompare(b.id)

const recounted = (stage: StageSummary, card: BoardCard, by: 1 | -1): StageSummary => {
  const count = Math.max(0, stage.count + by)
  if (!stage.open || !card.value) return { ...stage, count }
  const { amount_minor: amount, currency } = card.value
  const others = stage.money.filter((each) => each.currency !== currency)
  const had = stage.money.find((each) => each.currency === currency)?.amount_minor ?? 0
  const money = [...others, { currency, amount_minor: had + by * amount }].filter((each) => each.amount_minor > 0)
  return { ...stage, count, money: money.toSorted((a, b) => a.currency.localeCompare(b.currency)) }
}

/** Takes a card from where it stands and puts it where it goes, the columns' counts and money with it. */
export const moveCard = (state: BoardState, { card, to }: { card: BoardCard; to: LeadStage }): BoardState => {
  const columns = { ...state.columns }
  for (const stage of openStages) {
    const { items, next } = columns[stage]
    if (items.some(({ id }) => id === card.id))
      columns[stage] = { items: items.filter(({ id }) => id !== card.id), next }
  }
  if (isOpenStage(to)) {
    const { items, next } = columns[to]
    columns[to] = { items: [...items, { ...card, stage: to }].toSorted(byDue), next }
  }
  const stages = state.stages.map((each) => {
    if (each.stage === card.stage) return recounted(each, card, -1)
    return each.stage === to ? recounted(each, card, 1) : each
  })
  return { stages, columns }
}

/** Adds a column's next page; a card that came in meanwhile is not shown twice. */
export const addPage = (state: BoardState, { stage, page }: { stage: OpenStage; page: ColumnState }): BoardState => {
  const known = new Set(openStages.flatMap((each) => state.columns[each].items.map(({ id }) => id)))
  const items = [...state.columns[stage].items, ...page.items.filter(({ id }) => !known.has(id))]
  return { ...state, columns: { ...state.columns, [stage]: { items, next: page.next } } }
}
