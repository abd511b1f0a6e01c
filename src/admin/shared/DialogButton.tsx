'use client'
import { Button } from '@payloadcms/ui'
import { type ReactNode, useState } from 'react'
import { PanelDialog } from './PanelDialog'

type Props = {
  label: string
  buttonStyle?: 'primary' | 'secondary' | 'error'
  size?: 'medium' | 'small'
  isWide?: boolean
  /** One or two sentences: what will happen when this is confirmed. */
  describe: ReactNode
  /** What the dialog holds; only there while it is open. */
  children: (close: () => void) => ReactNode
}

/** A button that opens a dialog under its own name. */
export const DialogButton = ({
  label,
  buttonStyle = 'secondary',
  size = 'medium',
  isWide,
  describe,
  children,
}: Props) => {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button
        type="button"
        size={size}
        buttonStyle={buttonStyle}
        margin={false}
        onClick={() => setOpen(true)}
        extraButtonProps={{ 'aria-haspopup': 'dialog' }}
      >
        {label}
      </Button>
      {isOpen && (
        <PanelDialog title={label} isWide={isWide} onClose={() => setOpen(false)}>
          {(close) => (
            <>
              <div className="action-dialog__describe">{describe}</div>
              {children(close)}
            </>
          )}
        </PanelDialog>
      )}
    </>
  )
}
