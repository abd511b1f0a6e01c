'use client'
import { useDroppable } from '@dnd-kit/core'
import { type ClosedStage, closedStages, type Drop, dropOn, openStages, stageNames } from '@/src/domain/crm/boardMoves'
import type { BoardCard } from '@/src/queries/crm/boardCards'
import type { StageSummary } from '@/src/queries/crm/boardSummary'
import { listHref } from '../../shared/listPresets'

type PlaceProps = { stage: ClosedStage; summary: StageSummary | undefined; drop: Drop | null }

const ClosedPlace = ({ stage, summary, drop }: PlaceProps) => {
  const data = { at: openStages.length + closedStages.indexOf(stage) }
  const { setNodeRef, isOver } = useDroppable({ id: stage, data })
  const count = `${summary?.count ?? 0}${summary?.more ? '+' : ''}`
  return (
    <li
      ref={setNodeRef}
      className={`board-closed__place ${drop ? `board-closed__place--${drop.kind}` : ''} ${isOver ? 'board-closed__place--over' : ''}`}
      data-stage={stage}
    >
      <a href={listHref('leads', [['stage', 'equals', stage]])}>
        {stageNames[stage]} <span className="board-column__count">{count}</span>
      </a>
      {drop && (
        <span className="board-closed__why">{drop.kind === 'refused' ? drop.why : 'Drop here and say why.'}</span>
      )}
    </li>
  )
}

type Props = { stages: StageSummary[]; carried: BoardCard | null }

/** Where leads leave the board to: each a way to its list, and a place to drop a card on. */
export const ClosedStages = ({ stages, carried }: Props) => (
  <ul className="board-closed" aria-label="Closed stages">
    {closedStages.map((stage) => (
      <ClosedPlace
        key={stage}
        stage={stage}
        summary={stages.find((each) => each.stage === stage)}
        drop={carried && dropOn({ from: carried.stage, to: stage })}
      />
    ))}
  </ul>
)
