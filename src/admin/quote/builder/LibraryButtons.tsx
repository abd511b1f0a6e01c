'use client'
import { Button } from '@payloadcms/ui'

type Props = { label: string; isBusy: boolean; isReady: boolean; onBack: () => void; onCopy: () => void }

/** Copies what was chosen in the library, or goes back to what was found. */
export const LibraryButtons = ({ label, isBusy, isReady, onBack, onCopy }: Props) => (
  <div className="action-dialog__buttons">
    <Button type="button" buttonStyle="secondary" margin={false} onClick={onBack}>
      Back to the list
    </Button>
    <Button type="button" margin={false} disabled={!isReady || isBusy} onClick={onCopy}>
      {isBusy ? 'Copying…' : label}
    </Button>
  </div>
)
