'use client'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'

type Props = {
  title: string
  isWide?: boolean
  className?: string
  onClose: () => void
  children: (close: () => void) => ReactNode
}

/** A modal dialog, open while it is rendered; what it holds is given the way to close it. */
export const PanelDialog = ({ title, isWide, className, onClose, children }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])

  const classes = ['action-dialog', isWide && 'action-dialog--wide', className].filter(Boolean).join(' ')
  return createPortal(
    // Escape closes a modal dialog by itself; the browser keeps the focus inside and gives it back.
    <dialog ref={dialog} className={classes} aria-labelledby={titleId} onClose={onClose}>
      <h2 id={titleId}>{title}</h2>
      {children(() => dialog.current?.close())}
    </dialog>,
    document.body,
  )
}
