'use client'
import { Button } from '@payloadcms/ui'
import type { BuilderState } from '@/src/queries/quote/builderWire'
import { useDesk, useHands } from './builderContext'
import { NewVersionButton } from './NewVersionButton'
import { type Saving, savingText } from './saving'

type Props = { saving: Saving; canUndo: boolean; canRedo: boolean; state: BuilderState; onSave: () => void }

/** Undo, redo, how the draft is kept, and the ways to look at it. */
export const BuilderBar = ({ saving, canUndo, canRedo, state, onSave }: Props) => {
  const { canEdit, versionId } = useDesk()
  const { undo, redo, ask } = useHands()
  return (
    <div className="builder-bar">
      {canEdit ? (
        <>
          <fieldset className="builder-bar__group" aria-label="Steps">
            <button type="button" disabled={!canUndo} aria-label="Undo" title="Undo (Ctrl+Z)" onClick={undo}>
              ↶
            </button>
            <button type="button" disabled={!canRedo} aria-label="Redo" title="Redo (Ctrl+Shift+Z)" onClick={redo}>
              ↷
            </button>
          </fieldset>
          <output className={`builder-saving builder-saving--${saving.phase}`} aria-live="polite">
            {savingText(saving)}
          </output>
          {saving.phase === 'failed' && (
            <Button type="button" size="small" buttonStyle="secondary" margin={false} onClick={onSave}>
              Try again
            </Button>
          )}
        </>
      ) : (
        <>
          <span className="builder-bar__frozen">This version is frozen: it is to be read only.</span>
          <NewVersionButton {...state} />
        </>
      )}
      <div className="builder-bar__end">
        <Button
          type="button"
          size="small"
          buttonStyle="secondary"
          margin={false}
          onClick={() => ask({ dialog: 'shortcuts' })}
          tooltip="Keys (?)"
          aria-label="Keys"
        >
          ?
        </Button>
        <Button
          el="anchor"
          url={`/api/v1/quote-versions/${versionId}/preview`}
          newTab
          size="small"
          buttonStyle="secondary"
          margin={false}
        >
          Preview
        </Button>
        <Button
          el="anchor"
          url={`/admin/collections/quote-versions/${versionId}`}
          size="small"
          buttonStyle={canEdit ? 'primary' : 'secondary'}
          margin={false}
        >
          {canEdit ? 'Payment, terms, send' : 'The version’s record'}
        </Button>
      </div>
    </div>
  )
}
