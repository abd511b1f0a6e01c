import { Link } from '@payloadcms/ui'
import { ActionButton } from '@/src/admin/shared/ActionButton'
import type { GivenContact } from '@/src/queries/crm/givenContacts'
import { dayText } from './customerText'

const kinds = { email: 'e-mail', phone: 'phone' } as const

type Props = { customerId: string; contacts: readonly GivenContact[] }

/** Addresses that came with requests: on the record only once somebody says that they are the customer's. */
export const GivenContacts = ({ customerId, contacts }: Props) => (
  <ul className="customer-given">
    {contacts.map(({ field, value, given_at: at, lead }) => {
      const endpoint = `/customers/${customerId}/given-contacts`
      const body = { lead_id: lead.id, field }
      return (
        <li key={`${field} ${value}`}>
          New {kinds[field]} given on {dayText(at)},{' '}
          <Link href={`/admin/collections/leads/${lead.id}`}>{lead.reference}</Link>: <strong>{value}</strong>
          <span className="customer-given__answers">
            <ActionButton
              label={`Add ${value}`}
              confirmLabel="Add it"
              describe={`It is put on their record: messages go to ${value}, and whoever writes from it is taken for them. Anybody could have typed it on the website, so ask them first, by a way you know.`}
              endpoint={endpoint}
              size="small"
              ignoresForm
              body={{ ...body, answer: 'theirs' }}
              doneMessage="It is on their record."
            />
            <ActionButton
              label={`${value} is not theirs`}
              confirmLabel="Not theirs"
              describe="Their record stays as it is; the request keeps what it said."
              endpoint={endpoint}
              size="small"
              ignoresForm
              body={{ ...body, answer: 'not_theirs' }}
              doneMessage="Their record stays as it is."
            />
          </span>
        </li>
      )
    })}
  </ul>
)
