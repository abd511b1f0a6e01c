'use client'
import { useRouter } from 'next/navigation'
import { ActionBar } from '@/src/admin/shared/ActionBar'
import type { ActionField } from '@/src/admin/shared/actionTypes'
import { readSignature } from '@/src/domain/crm/readSignature'
import { languageNames, locales } from '@/src/domain/shared/language'
import { KnownCustomers } from './KnownCustomers'

const channels = [
  { value: 'phone', label: 'Phone' },
  { value: 'email', label: 'E-mail' },
  { value: 'whatsapp', label: 'WhatsApp' },
  { value: 'manual', label: 'In person or otherwise' },
]

/** In the order a caller says it; whoever is on the phone goes through it with the Tab key alone. */
const fieldsWith = (destinations: readonly string[]): ActionField[] => [
  {
    name: 'name',
    label: 'Name',
    type: 'text',
    required: true,
    hint: 'A pasted signature fills name, phone, e-mail.',
  },
  { name: 'phone', label: 'Phone or WhatsApp', type: 'text', hint: 'With the country, such as +33 1 23 45 67 89.' },
  { name: 'email', label: 'E-mail', type: 'text' },
  { name: 'destination', label: 'Destination', type: 'text', suggestions: destinations },
  { name: 'month', label: 'Month', type: 'text', hint: 'Such as March 2027, or just mar.' },
  { name: 'travelers', label: 'Travelers', type: 'text' },
  { name: 'budget', label: 'Budget', type: 'text' },
  {
    name: 'language',
    label: 'They speak',
    type: 'select',
    defaultValue: 'en',
    options: locales.map((value) => ({ value, label: languageNames[value] })),
  },
  { name: 'notes', label: 'Notes', type: 'textarea' },
  { name: 'channel', label: 'It came by', type: 'select', required: true, defaultValue: 'phone', options: channels },
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
  { name: 'style', label: 'Style', type: 'text' },
  { name: 'duration', label: 'Duration', type: 'text', hint: 'Such as 9-12 days.' },
]

const readPaste = (text: string) => {
  const read = readSignature(text)
  // One fact alone is what somebody means to paste into the field they are in.
  return Object.keys(read).length > 1 ? read : null
}

/** Takes in a request that came by phone, e-mail, WhatsApp or in person. */
export const NewLeadButton = ({ destinations }: { destinations: readonly string[] }) => {
  const router = useRouter()
  return (
    <ActionBar
      actions={[
        {
          label: 'New lead',
          tone: 'primary',
          describe: 'A name and a way to answer are enough to begin with. Enter takes it in.',
          endpoint: '/leads',
          fields: fieldsWith(destinations),
          isWide: true,
          readPaste,
          beside: ({ email, phone }) => <KnownCustomers email={email} phone={phone} />,
          confirmLabel: 'Take it in',
          doneMessage: 'The lead is in.',
          onDone: (answer) => router.push(`/admin/collections/leads/${(answer as { lead_id: string }).lead_id}`),
        },
      ]}
    />
  )
}
