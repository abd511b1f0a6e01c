'use client'
import { Button, useFormModified } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { ActionForm } from './ActionForm'
import type { Action } from './actionTypes'

const buttonStyles = { primary: 'primary', secondary: 'secondary', danger: 'error' } as const

/** A button that says in a dialog what will happen, asks what it needs, and does it through the staff API. */
export const ActionButton = (action: Action) => {
  const [isOpen, setOpen] = useState(false)
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const isModified = useFormModified()
  const unsaved = isModified && !action.ignoresForm

  useEffect(() => {
    if (isOpen && !dialog.current?.open) dialog.current?.showModal()
  }, [isOpen])

  const close = () => {
    dialog.current?.close()
    setOpen(false)
  }
  return (
    <>
      <Button
        type="button"
        size="medium"
        buttonStyle={buttonStyles[action.tone ?? 'secondary']}
        margin={false}
        onClick={() => setOpen(true)}
        extraButtonProps={{ 'aria-haspopup': 'dialog' }}
      >
        {action.label}
      </Button>
      {isOpen &&
        createPortal(
          // Escape closes a modal dialog by itself; the browser keeps the focus inside and gives it back.
          <dialog
            ref={dialog}
            className={action.isWide ? 'action-dialog action-dialog--wide' : 'action-dialog'}
            aria-labelledby={titleId}
            onClose={() => setOpen(false)}
          >
            <h2 id={titleId}>{action.label}</h2>
            <div className="action-dialog__describe">{action.describe}</div>
            <ActionForm
              action={action}
              close={close}
              blockedBecause={unsaved ? 'There are unsaved changes on this page. Save them first.' : null}
            />
          </dialog>,
          document.body,
        )}
    </>
  )
}
