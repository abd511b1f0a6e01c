'use client'
import { useDraggable } from '@dnd-kit/core'
import { Link } from '@payloadcms/ui'
import { memo } from 'react'
import { spanText } from '@/src/admin/system/age'
import { stageNames } from '@/src/domain/crm/boardMoves'
import { clockText } from '@/src/domain/crm/clockText'
import { formatMoney } from '@/src/domain/shared/formatMoney'
import type { BoardCard } from '@/src/queries/crm/boardCards'
import { Clock } from '../Clock'
import { OwnerMark } from '../OwnerMark'

type FaceProps = { card: BoardCard; now: Date }

const trip = ({ destination, style, travel_month: month, travelers }: BoardCard): string =>
  [destination, style, month, travelers && (travelers === 1 ? '1 traveler' : `${travelers} travelers`)]
    .filter(Boolean)
    .join(' · ')

const ageText = ({ in_stage_since: since }: BoardCard, now: Date): string =>
  spanText(Math.max(60, (now.getTime() - Date.parse(since)) / 1000))

/** What a card says of its lead. */
export const BoardCardFace = ({ card, now }: FaceProps) => {
  const { id, customer_name: customer, due_at: dueAt, value, stage } = card
  const clock = clockText({ dueAt: dueAt ? new Date(dueAt) : null, doneAt: null, now })
  return (
    <>
      <p className="board-card__head">
        <Link href={`/admin/collections/leads/${id}`} prefetch={false} title={customer}>
          {customer}
        </Link>
        {value && <strong>{formatMoney({ amountMinor: value.amount_minor, currency: value.currency }, 'en')}</strong>}
      </p>
      <p className="board-card__trip" title={trip(card)}>
        {trip(card)}
      </p>
      <p className="board-card__facts">
        {dueAt && clock ? <Clock clock={clock} dueAt={dueAt} /> : <span>Nothing due</span>}
        <span title={`In ${stageNames[stage]} since ${card.in_stage_since}`}>{ageText(card, now)} here</span>
      </p>
    </>
  )
}

type Props = FaceProps & { place: number; of: number; onMove: (card: BoardCard) => void }

/** A lead on the board: dragged with the mouse by any part of it, by keyboard with its handle, and moved by its button. */
export const BoardCardView = memo(({ card, now, place, of, onMove }: Props) => {
  const { attributes, listeners, setNodeRef, isDragging } = useDraggable({ id: card.id, data: { card } })
  return (
    <li
      ref={setNodeRef}
      className={isDragging ? 'board-card board-card--lifted' : 'board-card'}
      aria-posinset={place}
      aria-setsize={of}
      data-lead={card.id}
      onMouseDown={listeners?.onMouseDown as React.MouseEventHandler}
    >
      <BoardCardFace card={card} now={now} />
      <p className="board-card__foot">
        <OwnerMark name={card.owner_name} />
        <span className="board-card__reference">{card.reference}</span>
        <button
          type="button"
          className="board-card__handle"
          {...attributes}
          aria-label={`Carry ${card.reference} to another stage`}
          onKeyDown={listeners?.onKeyDown as React.KeyboardEventHandler}
        >
          <span aria-hidden="true">⠿</span>
        </button>
        <button type="button" className="board-card__move" aria-haspopup="dialog" onClick={() => onMove(card)}>
          Move<span className="panel-hidden"> {card.reference}</span> to…
        </button>
      </p>
    </li>
  )
})
