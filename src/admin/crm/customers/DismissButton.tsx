'use client'
import { ActionButton } from '@/src/admin/shared/ActionButton'

/** Decides that a pair is two people. */
export const DismissButton = ({ id, names }: { id: string; names: [string, string] }) => (
  <ActionButton
    label="Two people"
    describe={`${names[0]} and ${names[1]} stay two customers and are not suggested again. A colleague can still propose them.`}
    endpoint={`/duplicate-suggestions/${id}/dismiss`}
    fields={[{ name: 'reason', label: 'Why', type: 'text', hint: 'For whoever wonders later.' }]}
    confirmLabel="They are two people"
    doneMessage="They stay two customers."
    ignoresForm
  />
)
