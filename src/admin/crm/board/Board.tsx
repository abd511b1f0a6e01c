'use client'
import {
  DndContext,
  type DragEndEvent,
  DragOverlay,
  KeyboardSensor,
  MouseSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { useCallback, useId, useState } from 'react'
import { ActionDialog } from '@/src/admin/shared/ActionDialog'
import { dropOn, type OpenStage, openStages, stageNames } from '@/src/domain/crm/boardMoves'
import type { LeadStage } from '@/src/domain/crm/leadMachine'
import type { BoardCard } from '@/src/queries/crm/boardCards'
import { lostAction } from '../leadActionList'
import { BoardCardFace } from './BoardCardView'
import { BoardColumn } from './BoardColumn'
import { boardCollision, dragAnnouncements, dragInstructions, nextStageCoordinates } from './boardDrag'
import type { BoardState } from './boardState'
import { ClosedStages } from './ClosedStages'
import { MoveDialog } from './MoveDialog'
import { useBoard } from './useBoard'
import { useNow } from './useNow'

type Props = { first: BoardState; filters: string; now: string }

// A card that is moved is drawn anew in its column: the board itself puts the focus there.
const accessibility = {
  announcements: dragAnnouncements,
  screenReaderInstructions: dragInstructions,
  restoreFocus: false,
}

const lostOf = (card: BoardCard, onDone: () => void) => {
  const action = lostAction({ id: card.id, stage: card.stage, ownerId: card.owner_id })
  return action && { ...action, body: { ...action.body, seen_stage: card.stage }, onDone }
}

/** The pipeline: a column a stage, cards that go where the table of stages lets them. */
export const Board = ({ first, filters, now: firstNow }: Props) => {
  const { state, said, loadMore, move, moved, refuse, reload } = useBoard(first, filters)
  const now = useNow(firstNow)
  const id = useId()
  const [carried, setCarried] = useState<BoardCard | null>(null)
  const [choosing, setChoosing] = useState<BoardCard | null>(null)
  const [losing, setLosing] = useState<BoardCard | null>(null)
  const [shown, setShown] = useState<OpenStage>('new')
  const sensors = useSensors(
    // A click on a card's link moves the mouse a little, too.
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: nextStageCoordinates }),
  )
  const choose = useCallback((card: BoardCard) => setChoosing(card), [])

  const send = (card: BoardCard, to: LeadStage) => {
    const drop = dropOn({ from: card.stage, to })
    if (drop.kind === 'refused') return refuse(card, drop.why)
    if (drop.kind === 'ask-reason') return setLosing(card)
    if (drop.kind === 'move') void move(card, to)
  }
  const letGo = ({ active, over }: DragEndEvent) => {
    setCarried(null)
    if (over) send(active.data.current?.card as BoardCard, over.id as LeadStage)
  }
  const lost = losing && lostOf(losing, () => moved(losing, 'lost'))
  return (
    <DndContext
      id={id}
      sensors={sensors}
      collisionDetection={boardCollision}
      // A card may be dropped anywhere on its column, so nothing has to scroll under it.
      autoScroll={false}
      accessibility={accessibility}
      onDragStart={({ active }) => setCarried(active.data.current?.card as BoardCard)}
      onDragCancel={() => setCarried(null)}
      onDragEnd={letGo}
    >
      <p role="status" className="panel-hidden">
        {said}
      </p>
      <fieldset className="board-tabs" aria-label="Stage shown">
        {openStages.map((stage) => (
          <button key={stage} type="button" aria-pressed={stage === shown} onClick={() => setShown(stage)}>
            {stageNames[stage]} <span>{state.stages.find((each) => each.stage === stage)?.count ?? 0}</span>
          </button>
        ))}
      </fieldset>
      <div className={carried ? 'board board--carrying' : 'board'}>
        {openStages.map((stage) => (
          <BoardColumn
            key={stage}
            stage={stage}
            summary={state.stages.find((each) => each.stage === stage)}
            column={state.columns[stage]}
            now={now}
            isShown={stage === shown}
            drop={carried && dropOn({ from: carried.stage, to: stage })}
            isFiltered={filters !== ''}
            loadMore={loadMore}
            onMove={choose}
          />
        ))}
      </div>
      <ClosedStages stages={state.stages} carried={carried} />
      <DragOverlay dropAnimation={null}>
        {carried && (
          <div className="board-card board-card--carried">
            <BoardCardFace card={carried} now={now} />
          </div>
        )}
      </DragOverlay>
      {choosing && (
        <MoveDialog card={choosing} onChoose={(to) => send(choosing, to)} onClose={() => setChoosing(null)} />
      )}
      {lost && losing && (
        <ActionDialog
          action={lost}
          title={`${losing.reference} is lost`}
          onClose={() => {
            setLosing(null)
            // Whether it was marked or refused, the board shows what is true now.
            void reload()
          }}
        />
      )}
    </DndContext>
  )
}
