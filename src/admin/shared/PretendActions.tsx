'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { ActionBar } from './ActionBar'

const endpoint = '/sandbox-messages/inbound'
const doneMessage = 'It is on its way through the webhook.'

/** On a message of the sandbox's outbox: its reader answers. */
export const AnswerAsCustomer = () => {
  const { id } = useDocumentInfo()
  if (!id) return null
  return (
    <ActionBar
      actions={[
        {
          label: 'Answer as the customer',
          describe: 'Pretends that whoever this was sent to answers it. The answer comes in as a real one would.',
          endpoint,
          body: { answers: id },
          fields: [{ name: 'text', label: 'What they write', type: 'textarea', required: true }],
          doneMessage,
        },
      ]}
    />
  )
}

/** Above the sandbox's outbox: somebody new writes. */
export const WriteAsCustomer = () => (
  <ActionBar
    actions={[
      {
        label: 'Write as a customer',
        describe: 'Pretends that a customer writes to us, through the real webhook.',
        endpoint,
        fields: [
          {
            name: 'channel',
            label: 'By',
            type: 'select',
            required: true,
            defaultValue: 'email',
            options: [
              { value: 'email', label: 'E-mail' },
              { value: 'whatsapp', label: 'WhatsApp' },
            ],
          },
          {
            name: 'from',
            label: 'Their address or phone',
            type: 'text',
            required: true,
            hint: 'Such as demo@example.com.',
          },
          { name: 'name', label: 'Their name', type: 'text' },
          { name: 'subject', label: 'Subject (e-mail)', type: 'text' },
          { name: 'text', label: 'What they write', type: 'textarea', required: true },
        ],
        doneMessage,
      },
    ]}
  />
)
