'use client'
import { useDroppable } from '@dnd-kit/core'
import { type CSSProperties, useEffect } from 'react'
import { type Drop, type OpenStage, openStages, stageNames } from '@/src/domain/crm/boardMoves'
import { shortMoney } from '@/src/domain/shared/shortMoney'
import type { BoardCard } from '@/src/queries/crm/boardCards'
import type { StageSummary } from '@/src/queries/crm/boardSummary'
import { BoardCardView } from './BoardCardView'
import type { ColumnState } from './boardState'
import { cardRem, useColumnWindow } from './useColumnWindow'

type Props = {
  stage: OpenStage
  summary: StageSummary | undefined
  column: ColumnState
  now: Date
  isShown: boolean
  /** What letting go here would do, while a card is carried. */
  drop: Drop | null
  isFiltered: boolean
  loadMore: (stage: OpenStage) => Promise<void>
  onMove: (card: BoardCard) => void
}

const loadAhead = 15

const empty: Record<OpenStage, string> = {
  new: 'No new requests. What comes in stands here at once.',
  qualified: 'Nothing is qualified and waits for its quote.',
  proposal_sent: 'No proposal is out. A sent quote brings its lead here.',
  negotiation: 'Nobody wants something changed right now.',
}

const moneyText = (summary: StageSummary | undefined): string =>
  (summary?.money ?? [])
    .map(({ amount_minor: amountMinor, currency }) => shortMoney({ amountMinor, currency }))
    .join(' + ')

/** One stage of the pipeline: how many leads and how much money, and its cards, drawn and loaded as they come in sight. */
export const BoardColumn = ({ stage, summary, column, now, drop, isShown, isFiltered, loadMore, onMove }: Props) => {
  const { items, next } = column
  const { setNodeRef, isOver } = useDroppable({ id: stage, data: { at: openStages.indexOf(stage) } })
  const { list, from, to, above, below } = useColumnWindow(items.length)
  const count = Math.max(summary?.count ?? 0, items.length)

  useEffect(() => {
    if (next && to >= items.length - loadAhead) void loadMore(stage)
  }, [next, to, items.length, loadMore, stage])

  return (
    <section
      ref={setNodeRef}
      className={`board-column ${drop ? `board-column--${drop.kind}` : ''} ${isOver ? 'board-column--over' : ''}`}
      aria-labelledby={`board-${stage}`}
      data-stage={stage}
      data-shown={isShown || undefined}
    >
      <header className="board-column__head">
        <h2 id={`board-${stage}`}>{stageNames[stage]}</h2>
        <span className="board-column__count">{count.toLocaleString('en')}</span>
        <span className="board-column__money">{moneyText(summary)}</span>
      </header>
      {drop?.kind === 'refused' && <p className="board-column__refusal">{drop.why}</p>}
      {items.length === 0 && (
        <p className="board-column__empty">{isFiltered ? 'Nothing here under these filters.' : empty[stage]}</p>
      )}
      <ol
        ref={list}
        className="board-column__cards"
        style={{ '--card-room': `${cardRem}rem`, '--above': `${above}px`, '--below': `${below}px` } as CSSProperties}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        tabIndex={0}
        aria-label={`Leads in ${stageNames[stage]}`}
      >
        {items.slice(from, to).map((card, at) => (
          <BoardCardView key={card.id} card={card} now={now} place={from + at + 1} of={count} onMove={onMove} />
        ))}
      </ol>
    </section>
  )
}
