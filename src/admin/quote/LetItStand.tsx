'use client'
import { ActionButton } from '@/src/admin/shared/ActionButton'
import { renewAnswers } from '@/src/admin/shared/useAnswer'
import type { Standing } from './standing'

type Props = {
  versionId: string
  warning: Pick<Standing['warnings'][number], 'code' | 'line_id' | 'detail'>
  onDone?: () => void
}

/** A manager's word that a warning about a price may stand, with the reason. */
export const LetItStand = ({ versionId, warning: { code, line_id, detail }, onDone }: Props) => (
  <ActionButton
    label="Let it stand"
    size="small"
    describe={`${detail} The quote may be sent with this price in spite of it; your reason stays with the version, and the next version asks again.`}
    endpoint={`/quote-versions/${versionId}/warning-overrides`}
    fields={[{ name: 'reason', label: 'Why it may stand', type: 'text', required: true }]}
    body={{ code, line_id }}
    doneMessage="The warning may stand."
    onDone={() => {
      renewAnswers()
      onDone?.()
    }}
  />
)
