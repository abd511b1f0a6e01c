'use client'
import {
  type Announcements,
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  type UniqueIdentifier,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable'
import { Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { OrderedTour } from '@/src/queries/catalog/catalogOrder'
import { OrderRow } from './OrderRow'
import { type EditedTour, useOrder } from './useOrder'

const useAskBeforeLeaving = (isAsked: boolean): void => {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    if (isAsked) window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isAsked])
}

const instructions = {
  draggable:
    'To move this tour press space, choose a place with the arrow keys, and press space again. Escape puts it back.',
}

/** What a screen reader is told while a tour is carried; what letting go did is said by the list itself. */
const announcementsFor = (rows: readonly EditedTour[]): Announcements => {
  const title = (id: UniqueIdentifier) => rows.find((tour) => tour.id === id)?.title ?? 'The tour'
  const place = (id: UniqueIdentifier) => rows.findIndex((tour) => tour.id === id) + 1
  return {
    onDragStart: ({ active }) => `${title(active.id)} lifted from place ${place(active.id)}.`,
    onDragOver: ({ active, over }) =>
      over ? `${title(active.id)} carried to place ${place(over.id)} of ${rows.length}.` : undefined,
    onDragEnd: () => undefined,
    onDragCancel: ({ active }) => `${title(active.id)} was put back.`,
  }
}

type Filter = { destinations: string[]; chosen: string; choose: (name: string) => void }

const DestinationFilter = ({ destinations, chosen, choose }: Filter) => (
  <label className="order-filter">
    Destination
    <select value={chosen} onChange={(event) => choose(event.target.value)}>
      <option value="">All</option>
      {destinations.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </select>
  </label>
)

/** The website's list on a day, in the order visitors see it, to be put in another. */
export const OrderEditor = ({ tours }: { tours: OrderedTour[] }) => {
  const order = useOrder(tours)
  const [destination, setDestination] = useState('')
  useAskBeforeLeaving(order.changes > 0)
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  )
  const rows = order.all.filter((tour) => !destination || tour.destination === destination)
  const shown = rows.map(({ id }) => id)
  const destinations = [...new Set(tours.flatMap((tour) => tour.destination ?? []))].toSorted()
  const drop = ({ active, over }: DragEndEvent) => {
    const to = shown.indexOf(String(over?.id))
    if (to >= 0 && active.id !== over?.id) order.move(String(active.id), { to, shown })
  }
  if (tours.length === 0) return <p>No tour is on the website.</p>
  return (
    <section aria-label="Order of the tours" className="order">
      <DestinationFilter destinations={destinations} chosen={destination} choose={setDestination} />
      <div className="order-head" aria-hidden="true">
        <span>Place</span>
        <span>Tour</span>
        <span>Priority</span>
      </div>
      <DndContext
        id="catalog-order"
        sensors={sensors}
        collisionDetection={closestCenter}
        accessibility={{ announcements: announcementsFor(rows), screenReaderInstructions: instructions }}
        onDragEnd={drop}
      >
        <SortableContext items={shown} strategy={verticalListSortingStrategy}>
          <ol>
            {rows.map((tour, place) => (
              <OrderRow
                key={tour.id}
                tour={tour}
                place={place}
                places={rows.length}
                move={(to) => order.move(tour.id, { to, shown })}
                setPriority={(priority) => order.setPriority(tour.id, priority)}
              />
            ))}
          </ol>
        </SortableContext>
      </DndContext>
      <p role="status" className="panel-hidden">
        {order.said}
      </p>
      {order.canUndo && (
        <div className="order-bar">
          <p>
            {order.changes === 1 ? '1 tour gets another priority.' : `${order.changes} tours get another priority.`}
          </p>
          <Button type="button" buttonStyle="secondary" margin={false} onClick={order.undo} disabled={order.isBusy}>
            Undo
          </Button>
          <Button type="button" buttonStyle="secondary" margin={false} onClick={order.discard} disabled={order.isBusy}>
            Discard
          </Button>
          <Button
            type="button"
            margin={false}
            onClick={() => void order.save()}
            disabled={order.isBusy || order.changes === 0}
          >
            Save the order
          </Button>
        </div>
      )}
    </section>
  )
}
