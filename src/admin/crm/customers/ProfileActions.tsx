'use client'
import { ActionBar } from '@/src/admin/shared/ActionBar'
import type { Action } from '@/src/admin/shared/actionTypes'
import type { CountedTag } from '@/src/queries/crm/customerTags'
import type { CustomerView } from '@/src/queries/crm/customerView'
import { AddRelation } from './AddRelation'
import { EditTags } from './EditTags'

type Props = {
  customer: Pick<CustomerView, 'id' | 'name'>
  tags: CountedTag[]
  /** Ids of the tags they have. */
  worn: string[]
  relations: { id: string; label: string }[]
}

const consent = (id: string): Action => ({
  label: 'Record a consent',
  describe: 'What the customer allowed or refused is kept as a record of its own; what was said before stays.',
  endpoint: `/customers/${id}/consents`,
  fields: [
    {
      ...{ name: 'purpose', label: 'What', type: 'select', required: true },
      options: [
        { value: 'contact', label: 'To be contacted' },
        { value: 'marketing', label: 'Marketing' },
      ],
    },
    {
      ...{ name: 'granted', label: 'Their answer', type: 'select', required: true },
      options: [
        { value: 'yes', label: 'Allowed' },
        { value: 'no', label: 'Refused' },
      ],
    },
    {
      ...{ name: 'source', label: 'How they said so', type: 'text', required: true },
      suggestions: ['On the phone', 'By e-mail', 'By WhatsApp', 'In person', 'By letter'],
    },
    { name: 'policy_version', label: 'Policy version', type: 'text', hint: 'Where a text was read out or sent.' },
  ],
  confirmLabel: 'Record it',
  doneMessage: 'Recorded.',
  ignoresForm: true,
})

const look = (id: string): Action => ({
  label: 'Look for duplicates',
  describe: 'This customer is compared with all others now. Nothing is merged by itself.',
  endpoint: `/customers/${id}/find-duplicates`,
  showAnswer: (answer) => {
    const { found } = answer as { found: number }
    if (found === 0) return <p>Nobody new looks like this customer.</p>
    return <p>{found === 1 ? 'One more looks' : `${found} more look`} like this customer: see this page.</p>
  },
  doneMessage: 'Compared.',
  ignoresForm: true,
})

/** What may be done about a customer. */
export const ProfileActions = ({ customer, tags, worn, relations }: Props) => (
  <div className="workspace__actions">
    <ActionBar actions={[consent(customer.id), look(customer.id)]}>
      {tags.length > 0 && <EditTags customerId={customer.id} tags={tags} worn={worn} />}
      <AddRelation customer={customer} relations={relations} />
    </ActionBar>
  </div>
)
