'use client'
import { useSortable } from '@dnd-kit/sortable'
import Link from 'next/link'
import { priorityMax } from '@/src/domain/catalog/moveInOrder'
import { TypedNumber } from './TypedNumber'
import type { EditedTour } from './useOrder'

type Props = {
  tour: EditedTour
  /** Among the tours that are shown, from 0. */
  place: number
  places: number
  move: (to: number) => void
  setPriority: (priority: number) => void
}

const signed = (amount: number): string => (amount > 0 ? `+${amount}` : String(amount))

const Boosts = ({ boosts }: Pick<EditedTour, 'boosts'>) =>
  boosts.length > 0 && (
    <ul className="order-row__boosts" aria-label="Boosts on this day">
      {boosts.map(({ note, amount, firstDay, lastDay }) => (
        <li key={`${note} ${firstDay}`}>{`${signed(amount)} ${note}, ${firstDay} to ${lastDay}`}</li>
      ))}
    </ul>
  )

/** One tour of the order: dragged, moved step by step, or put at a place or a priority that is typed. */
export const OrderRow = ({ tour, place, places, move, setPriority }: Props) => {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id: tour.id,
  })
  const style = { transform: transform ? `translateY(${transform.y}px)` : undefined, transition }
  return (
    <li
      ref={setNodeRef}
      style={style}
      data-tour={tour.publicId}
      className={['order-row', isDragging && 'order-row--dragged', tour.isMoved && 'order-row--moved']
        .filter(Boolean)
        .join(' ')}
    >
      <button
        {...attributes}
        {...listeners}
        ref={setActivatorNodeRef}
        type="button"
        className="order-row__handle"
        aria-label={`Drag ${tour.title}`}
      >
        <span aria-hidden="true">⠿</span>
      </button>
      <div className="order-row__place">
        <TypedNumber
          label={`Place of ${tour.title}`}
          value={place + 1}
          min={1}
          max={places}
          onCommit={(wanted) => move(wanted - 1)}
        />
      </div>
      <div className="order-row__tour">
        <Link href={`/admin/collections/tours/${tour.id}`} prefetch={false}>
          {tour.title}
        </Link>
        <span>{tour.destination ?? 'Nowhere'}</span>
        <Boosts boosts={tour.boosts} />
      </div>
      <div className="order-row__priority">
        <TypedNumber
          label={`Priority of ${tour.title}`}
          value={tour.priority}
          min={0}
          max={priorityMax}
          onCommit={setPriority}
        />
        {tour.boost !== 0 && <span>{`${signed(tour.boost)} = ${tour.effective}`}</span>}
      </div>
      <div className="order-row__steps">
        <button type="button" disabled={place === 0} aria-label={`${tour.title} up`} onClick={() => move(place - 1)}>
          <span aria-hidden="true">↑</span>
        </button>
        <button
          type="button"
          disabled={place === places - 1}
          aria-label={`${tour.title} down`}
          onClick={() => move(place + 1)}
        >
          <span aria-hidden="true">↓</span>
        </button>
      </div>
    </li>
  )
}
