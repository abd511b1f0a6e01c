'use client'
import { Button, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { ActionDialog } from './ActionDialog'
import type { Action } from './actionTypes'

const buttonStyles = { primary: 'primary', secondary: 'secondary', danger: 'error' } as const

/** A button that says in a dialog what will happen, asks what it needs, and does it through the staff API. */
export const ActionButton = (action: Action) => {
  const [isOpen, setOpen] = useState(false)
  const isModified = useFormModified()
  const unsaved = isModified && !action.ignoresForm
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
      {isOpen && (
        <ActionDialog
          action={action}
          onClose={() => setOpen(false)}
          blockedBecause={unsaved ? 'There are unsaved changes on this page. Save them first.' : null}
        />
      )}
    </>
  )
}
