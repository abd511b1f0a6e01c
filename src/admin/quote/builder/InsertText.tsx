'use client'
import type { TextPurpose } from '@/src/domain/quote/standardText'
import { useDesk, useHands } from './builderContext'

/** The way to standard and earlier texts, under the text it is for. */
export const InsertText = ({ purpose, dayId = null }: { purpose: TextPurpose; dayId?: string | null }) => {
  const { canEdit } = useDesk()
  const { ask } = useHands()
  if (!canEdit) return null
  return (
    <p className="is-full">
      <button type="button" className="builder-link" onClick={() => ask({ dialog: 'texts', purpose, dayId })}>
        Insert a standard or an earlier text…
      </button>
    </p>
  )
}
