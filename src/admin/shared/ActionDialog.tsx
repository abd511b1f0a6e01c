'use client'
import { ActionForm } from './ActionForm'
import { actionName } from './actionName'
import type { Action } from './actionTypes'
import { PanelDialog } from './PanelDialog'

type Props = { action: Action; title?: string; onClose: () => void; blockedBecause?: string | null }

/** Says what an action will do, asks what it needs, and does it. */
export const ActionDialog = ({ action, title = actionName(action.label), onClose, blockedBecause = null }: Props) => (
  <PanelDialog title={title} isWide={action.isWide} onClose={onClose}>
    {(close) => (
      <>
        <div className="action-dialog__describe">{action.describe}</div>
        <ActionForm action={action} close={close} blockedBecause={blockedBecause} />
      </>
    )}
  </PanelDialog>
)
