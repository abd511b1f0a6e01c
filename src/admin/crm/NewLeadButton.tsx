'use client'
import { useRouter } from 'next/navigation'
import { ActionBar } from '@/src/admin/shared/ActionBar'

const channels = [
  { value: 'phone', label: 'Phone' },
  { value: 'email', label: 'E-mail' },
  { value: 'whatsapp', label: 'WhatsApp' },
  { value: 'manual', label: 'In person or otherwise' },
]

/** Takes in a request that came by phone, e-mail, WhatsApp or in person. */
export const NewLeadButton = () => {
  const router = useRouter()
  return (
    <ActionBar
      actions={[
        {
          label: 'New lead',
          tone: 'primary',
          describe:
            'A request that did not come from the website. A name and a way to answer are enough to begin with.',
          endpoint: '/leads',
          fields: [
            {
              name: 'channel',
              label: 'It came by',
              type: 'select',
              required: true,
              defaultValue: 'phone',
              options: channels,
            },
            { name: 'name', label: 'Name', type: 'text', required: true },
            { name: 'email', label: 'E-mail', type: 'text' },
            {
              name: 'phone',
              label: 'Phone or WhatsApp',
              type: 'text',
              hint: 'With the country, such as +33 1 23 45 67 89.',
            },
            { name: 'destination', label: 'Destination', type: 'text' },
            { name: 'style', label: 'Style', type: 'text' },
            { name: 'month', label: 'Month', type: 'text', hint: 'Such as March 2027.' },
            { name: 'travelers', label: 'Travelers', type: 'text' },
            { name: 'duration', label: 'Duration', type: 'text', hint: 'Such as 9-12 days.' },
            { name: 'notes', label: 'Notes', type: 'textarea' },
            {
              name: 'takes_it',
              label: 'Who takes it',
              type: 'select',
              defaultValue: 'yes',
              options: [
                { value: 'yes', label: 'I do' },
                { value: 'no', label: 'Whoever the rule chooses' },
              ],
            },
          ],
          confirmLabel: 'Take it in',
          doneMessage: 'The lead is in.',
          onDone: (answer) => router.push(`/admin/collections/leads/${(answer as { lead_id: string }).lead_id}`),
        },
      ]}
    />
  )
}
