'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { ActionBar } from '@/src/admin/shared/ActionBar'
import { type LeadImportStatus, leadImportMachine } from '@/src/domain/crm/leadImportMachine'
import { canMove } from '@/src/domain/shared/machine'

/** Starts or gives up an import, where the table allows it. */
export const LeadImportActions = () => {
  const { id, data } = useDocumentInfo()
  if (!id || !data?.status) return null
  const from = data.status as LeadImportStatus
  const left = Number(data.rowsToTake) - Number(data.rowsTaken)
  return (
    <ActionBar
      actions={[
        canMove(leadImportMachine, { from, to: 'running' }) &&
          left > 0 && {
            label: from === 'stopped' ? 'Go on' : `Take ${left} in`,
            tone: 'primary',
            describe: `${left} ${left === 1 ? 'row becomes a lead' : 'rows become leads'}, with customer, owner and follow-up task. No customer is written to.`,
            endpoint: `/lead-imports/${id}/start`,
            doneMessage: 'The rows are being taken in.',
          },
        canMove(leadImportMachine, { from, to: 'discarded' }) && {
          label: 'Give up',
          tone: 'danger',
          describe: 'Nothing more is taken in from this file. Leads that are in already stay.',
          endpoint: `/lead-imports/${id}/discard`,
          doneMessage: 'The file was given up.',
        },
      ]}
    />
  )
}
