'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { ActionBar } from '@/src/admin/shared/ActionBar'

const waits = ['triage', 'ignored']

/** What may become of a message that waits for a person. */
export const InboundActions = () => {
  const { id, data } = useDocumentInfo()
  const router = useRouter()
  if (!id || !data || !waits.includes(String(data.state))) return null
  return (
    <ActionBar
      actions={[
        Boolean(data.from) && {
          label: 'Make a lead',
          tone: 'primary',
          describe: 'Its sender becomes a customer unless they are one, and the message a lead of its own.',
          endpoint: `/inbound-messages/${id}/lead`,
          doneMessage: 'The lead is in.',
          onDone: (answer) => router.push(`/admin/collections/leads/${(answer as { lead_id: string }).lead_id}`),
        },
        data.state === 'triage' && {
          label: 'Put aside',
          describe: 'Nothing follows from it. It is kept, and can be taken up again.',
          endpoint: `/inbound-messages/${id}/ignore`,
          fields: [{ name: 'reason', label: 'Why', type: 'text', required: true, hint: 'Such as: a newsletter.' }],
          doneMessage: 'It is put aside.',
        },
      ]}
    />
  )
}
