'use client'
import { Button } from '@payloadcms/ui'

type Props = { label: string; onLeave: () => void; isQuiet?: boolean }

/** The last row of a dialog, which leaves it; quiet where something else was to be done in it. */
export const DialogEnd = ({ label, onLeave, isQuiet = false }: Props) => (
  <div className="action-dialog__buttons">
    <Button type="button" buttonStyle={isQuiet ? 'secondary' : 'primary'} margin={false} onClick={onLeave}>
      {label}
    </Button>
  </div>
)
