'use client'
import { useFormModified } from '@payloadcms/ui'
import { ActionForm } from './ActionForm'
import type { Action } from './actionTypes'
import { DialogButton } from './DialogButton'

const buttonStyles = { primary: 'primary', secondary: 'secondary', danger: 'error' } as const

/** Why an action that reads what is saved has to wait. */
export const unsavedChanges = 'There are unsaved changes on this page. Save them first.'

/** A button that says in a dialog what will happen, asks what it needs, and does it through the staff API. */
export const ActionButton = (action: Action) => {
  const isModified = useFormModified()
  const unsaved = isModified && !action.ignoresForm
  return (
    <DialogButton
      label={action.label}
      size={action.size}
      buttonStyle={buttonStyles[action.tone ?? 'secondary']}
      isWide={action.isWide}
      describe={action.describe}
    >
      {(close) => <ActionForm action={action} close={close} blockedBecause={unsaved ? unsavedChanges : null} />}
    </DialogButton>
  )
}
