'use client'
import { Button } from '@payloadcms/ui'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { DialogEnd } from '@/src/admin/shared/DialogEnd'

type Props = { label: string; children: (close: () => void) => ReactNode }

/** A button whose content opens in a dialog of its own. */
export const Drop = ({ label, children }: Props) => {
  const [isOpen, setOpen] = useState(false)
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
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
        buttonStyle="secondary"
        margin={false}
        onClick={() => setOpen(true)}
        extraButtonProps={{ 'aria-haspopup': 'dialog' }}
      >
        {label}
      </Button>
      {isOpen &&
        createPortal(
          <dialog ref={dialog} className="action-dialog" aria-labelledby={titleId} onClose={() => setOpen(false)}>
            <h2 id={titleId}>{label}</h2>
            {children(close)}
            <DialogEnd label="Close" onLeave={close} isQuiet />
          </dialog>,
          document.body,
        )}
    </>
  )
}
