'use client'
import { Button } from '@payloadcms/ui'
import { DialogEnd } from '@/src/admin/shared/DialogEnd'
import { PanelDialog } from '@/src/admin/shared/PanelDialog'
import { movesFrom, stageNames } from '@/src/domain/crm/boardMoves'
import type { LeadStage } from '@/src/domain/crm/leadMachine'
import type { BoardCard } from '@/src/queries/crm/boardCards'

type Props = { card: BoardCard; onChoose: (to: LeadStage) => void; onClose: () => void }

/** Every stage a lead may be moved to, and of the others why not. */
export const MoveDialog = ({ card, onChoose, onClose }: Props) => (
  <PanelDialog title={`Move ${card.reference} to…`} onClose={onClose}>
    {(close) => (
      <>
        <p className="action-dialog__describe">
          {card.customer_name}, now in {stageNames[card.stage]}.
        </p>
        <ul className="board-moves">
          {movesFrom(card.stage).map(({ to, drop }) => (
            <li key={to}>
              <Button
                type="button"
                buttonStyle="secondary"
                margin={false}
                disabled={drop.kind === 'refused'}
                onClick={() => {
                  close()
                  onChoose(to)
                }}
              >
                {stageNames[to]}
                {drop.kind === 'ask-reason' ? '…' : ''}
              </Button>
              {drop.kind === 'refused' && <span>{drop.why}</span>}
            </li>
          ))}
        </ul>
        <DialogEnd label="Cancel" onLeave={close} isQuiet />
      </>
    )}
  </PanelDialog>
)
