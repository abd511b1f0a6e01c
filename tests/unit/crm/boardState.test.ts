import { describe, expect, it } from '@jest/globals'
import { addPage, type BoardState, moveCard } from '@/src/admin/crm/board/boardState'
import { closedStages, openStages } from '@/src/domain/crm/boardMoves'
import { shortMoney } from '@/src/domain/shared/shortMoney'
import type { BoardCard } from '@/src/queries/crm/boardCards'

const card = (id: string, given: Partial<BoardCard> = {}): BoardCard => ({
  id,
  reference: `L-TEST-${id}`,
  title: 'Demo',
  customer_name: 'Demo Traveller',
  stage: 'new',
  destination: 'Laos',
  style: 'Culture',
  travel_month: null,
  travelers: 2,
  channel: 'phone',
  owner_id: null,
  owner_name: null,
  in_stage_since: '2026-11-01T00:00:00.000Z',
  due_at: null,
  value: null,
  updated_at: '2026-11-01T00:00:00.000Z',
  ...given,
})

const boardOf = (cards: BoardCard[]): BoardState => ({
  stages: [...openStages, ...closedStages].map((stage) => {
    const theirs = cards.filter((each) => each.stage === stage)
    const money = theirs.flatMap(({ value }) => (value ? [value] : []))
    return {
      stage,
      open: stage in { new: 1, qualified: 1, proposal_sent: 1, negotiation: 1 },
      count: theirs.length,
      more: false,
      money,
    }
  }),
  columns: Object.fromEntries(
    openStages.map((stage) => [stage, { items: cards.filter((each) => each.stage === stage), next: null }]),
  ) as BoardState['columns'],
})

const stageOf = ({ stages }: BoardState, name: string) => stages.find(({ stage }) => stage === name)
const idsIn = ({ columns }: BoardState, stage: 'new' | 'qualified') => columns[stage].items.map(({ id }) => id)

describe('the board as somebody sees it', () => {
  const early = card('a', { stage: 'qualified', due_at: '2026-11-02T00:00:00.000Z' })
  const late = card('c', { stage: 'qualified', due_at: '2026-11-09T00:00:00.000Z' })
  const worth = card('b', { due_at: '2026-11-05T00:00:00.000Z', value: { amount_minor: 120_000, currency: 'USD' } })
  const before = boardOf([early, late, worth])

  it('puts a moved card where its clock belongs, with its count and its money', () => {
    const after = moveCard(before, { card: worth, to: 'qualified' })
    expect(idsIn(after, 'qualified')).toEqual(['a', 'b', 'c'])
    expect(idsIn(after, 'new')).toEqual([])
    expect(stageOf(after, 'new')).toMatchObject({ count: 0, money: [] })
    expect(stageOf(after, 'qualified')).toMatchObject({ count: 3, money: [{ amount_minor: 120_000, currency: 'USD' }] })
  })

  it('is as it was when a move is taken back', () => {
    const after = moveCard(before, { card: worth, to: 'qualified' })
    expect(moveCard(after, { card: { ...worth, stage: 'qualified' }, to: 'new' })).toEqual(before)
  })

  it('lets a lost card go, and counts it where it went', () => {
    const after = moveCard(before, { card: worth, to: 'lost' })
    expect(openStages.flatMap((stage) => after.columns[stage].items)).toHaveLength(2)
    expect(stageOf(after, 'lost')).toMatchObject({ count: 1, money: [] })
  })

  it('puts cards without a clock last, and shows nobody twice', () => {
    const unclocked = moveCard(before, { card: card('0'), to: 'qualified' })
    expect(idsIn(unclocked, 'qualified')).toEqual(['a', 'c', '0'])
    const page = { items: [late, card('d', { stage: 'qualified' })], next: 'more' }
    const paged = addPage(before, { stage: 'qualified', page })
    expect(idsIn(paged, 'qualified')).toEqual(['a', 'c', 'd'])
    expect(paged.columns.qualified.next).toBe('more')
  })

  it('writes about how much money it is', () => {
    expect(shortMoney({ amountMinor: 4_823_400, currency: 'USD' })).toBe('$48.2K')
    expect(shortMoney({ amountMinor: 1_250_000, currency: 'VND' })).toBe('₫1.3M')
  })
})
