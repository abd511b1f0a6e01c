'use client'
import { DndContext, type DragEndEvent, DragOverlay } from '@dnd-kit/core'
import { useId, useState } from 'react'
import type { BuilderState } from '@/src/queries/quote/builderWire'
import type { TripWire } from '@/src/queries/quote/tripWire'
import { BuilderBar } from './BuilderBar'
import { BuilderDialogs } from './BuilderDialogs'
import { DeskContext, HandsContext } from './builderContext'
import { builderKeys } from './builderKeys'
import { ConflictDialog } from './ConflictDialog'
import { DayRail } from './DayRail'
import { FirstSteps } from './FirstSteps'
import { mergeTrips } from './mergeTrips'
import { PricePanel } from './PricePanel'
import { ShownPane } from './ShownPane'
import { isUnsaved } from './saving'
import { carriedName, dropped, tripCollision, useDragSensors } from './tripDrag'
import { useAutosave } from './useAutosave'
import { useBuilderKeys } from './useBuilderKeys'
import { useBuilderRoom } from './useBuilderRoom'
import { VersionFacts } from './VersionFacts'

/** A version open to be built: days at the left, what is open in the middle, the price at the right. */
export const BuilderRoom = ({ state }: { state: BuilderState }) => {
  const { history, desk, hands, price, asked, ask } = useBuilderRoom(state)
  const { versionId, canEdit, trip } = desk
  const first = { trip: state.trip, revision: state.version.revision, keptAt: state.version.updated_at }
  const { saving, save, settle } = useAutosave(versionId, { trip, first, canEdit })
  const [carried, setCarried] = useState<string | null>(null)
  const sensors = useDragSensors()
  const id = useId()
  useBuilderKeys(builderKeys({ desk, hands, save: () => void save() }))

  const letGo = (event: DragEndEvent) => {
    setCarried(null)
    hands.edit((now) => dropped(now, event))
  }
  const { theirs } = saving
  const decide = (decided: TripWire) => {
    if (!theirs) return
    // Theirs becomes a step of its own, so that undo finds it.
    hands.edit(() => theirs.trip)
    hands.edit(() => decided)
    settle(decided)
  }
  return (
    <HandsContext value={hands}>
      <DeskContext value={desk}>
        <DndContext
          id={id}
          sensors={sensors}
          collisionDetection={tripCollision}
          onDragStart={({ active }) => setCarried(carriedName(trip, active))}
          onDragCancel={() => setCarried(null)}
          onDragEnd={letGo}
        >
          <VersionFacts {...state} />
          <BuilderBar
            saving={saving}
            canUndo={history.past.length > 0}
            canRedo={history.future.length > 0}
            state={state}
            onSave={() => void save()}
          />
          <div className="builder-frame">
            <div className="builder">
              <DayRail />
              <PricePanel
                isBusy={price.isBusy}
                problem={price.problem}
                savedAt={isUnsaved(saving) ? null : saving.keptAt}
              />
              <div className="builder-middle" tabIndex={-1}>
                {trip.days.length === 0 && canEdit && <FirstSteps />}
                <ShownPane />
              </div>
            </div>
          </div>
          <DragOverlay dropAnimation={null}>{carried && <div className="builder-carried">{carried}</div>}</DragOverlay>
        </DndContext>
        {asked && <BuilderDialogs asked={asked} onClose={() => ask(null)} />}
        {theirs && (
          <ConflictDialog
            saving={saving}
            theirs={theirs}
            mine={trip}
            onKeepMine={() => decide(trip)}
            onKeepBoth={() => decide(mergeTrips({ base: saving.kept, mine: trip, theirs: theirs.trip }))}
            onTakeTheirs={() => decide(theirs.trip)}
          />
        )}
      </DeskContext>
    </HandsContext>
  )
}
