import {
  type Announcements,
  type CollisionDetection,
  closestCenter,
  KeyboardCode,
  type KeyboardCoordinateGetter,
  pointerWithin,
} from '@dnd-kit/core'
import { dropOn, stageNames } from '@/src/domain/crm/boardMoves'
import type { LeadStage } from '@/src/domain/crm/leadMachine'
import type { BoardCard } from '@/src/queries/crm/boardCards'

/** Where the pointer is; by keyboard, where the lifted card is. */
export const boardCollision: CollisionDetection = (args) =>
  args.pointerCoordinates ? pointerWithin(args) : closestCenter(args)

const steps: Record<string, 1 | -1> = {
  [KeyboardCode.Right]: 1,
  [KeyboardCode.Down]: 1,
  [KeyboardCode.Left]: -1,
  [KeyboardCode.Up]: -1,
}

/** The arrow keys take a lifted card from stage to stage, in the order of the pipeline. */
export const nextStageCoordinates: KeyboardCoordinateGetter = (event, { context, currentCoordinates }) => {
  const step = steps[event.code]
  if (!step) return
  event.preventDefault()
  const places = context.droppableContainers
    .getEnabled()
    .flatMap(({ id, data, rect }) =>
      rect.current ? [{ id, at: Number(data.current?.at ?? 0), rect: rect.current }] : [],
    )
    .toSorted((a, b) => a.at - b.at)
  const here = places.findIndex(({ id }) => id === context.over?.id)
  const next = places[Math.min(places.length - 1, Math.max(0, here + step))]
  const card = context.collisionRect
  if (!next || !card) return currentCoordinates
  return {
    x: next.rect.left + (next.rect.width - card.width) / 2,
    y: next.rect.top + (next.rect.height - card.height) / 2,
  }
}

const cardOf = (data: { current?: Record<string, unknown> }): BoardCard | undefined =>
  data.current?.card as BoardCard | undefined

/** What a screen reader is told while a card is carried: where it is, and what letting go would do. */
export const dragAnnouncements: Announcements = {
  onDragStart: ({ active }) => {
    const card = cardOf(active.data)
    return card && `${card.reference}, ${card.customer_name}, lifted from ${stageNames[card.stage]}.`
  },
  onDragOver: ({ active, over }) => {
    const card = cardOf(active.data)
    if (!card || !over) return undefined
    const to = over.id as LeadStage
    const drop = dropOn({ from: card.stage, to })
    // Said at once when a card is lifted, so it says again which one it is.
    if (drop.kind === 'same')
      return `${card.reference}, ${card.customer_name}: over ${stageNames[to]}, where it stands.`
    if (drop.kind === 'refused') return `${stageNames[to]} does not take it. ${drop.why}`
    return drop.kind === 'ask-reason' ? 'Over Lost. You will be asked why.' : `Over ${stageNames[to]}.`
  },
  // What letting go did is said by the board itself, once the server has answered.
  onDragEnd: () => undefined,
  onDragCancel: ({ active }) => `${cardOf(active.data)?.reference ?? 'The card'} was put back.`,
}

export const dragInstructions = {
  draggable:
    'To move this lead press space, choose a stage with the arrow keys, and press space again. Escape puts it back.',
}
