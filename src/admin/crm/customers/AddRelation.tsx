'use client'
import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { callApi } from '@/src/admin/shared/callApi'
import { useApiSearch } from '@/src/admin/shared/useApiSearch'
import { isDirected, relationKinds, relationWords } from '@/src/domain/crm/relationKinds'
import type { CustomerView } from '@/src/queries/crm/customerView'
import type { ListedCustomer } from '@/src/queries/crm/listCustomers'
import { Drop } from './Drop'

type Props = { customer: Pick<CustomerView, 'id' | 'name'>; relations: { id: string; label: string }[] }

const choices = relationKinds.flatMap((kind) =>
  (isDirected(kind) ? (['first', 'second'] as const) : (['first'] as const)).map((side) => ({
    value: `${kind} ${side}`,
    label: relationWords(kind, side),
  })),
)

/** Notes who belongs to a customer, or takes it back. */
export const AddRelation = ({ customer, relations }: Props) => {
  const router = useRouter()
  const id = useId()
  const [typed, setTyped] = useState('')
  const [how, setHow] = useState(choices[0]?.value ?? '')
  const [isBusy, setBusy] = useState(false)
  const { found, problem } = useApiSearch<ListedCustomer>('/customers', typed)

  const call = async (...[endpoint, asked]: Parameters<typeof callApi>) => {
    setBusy(true)
    const answer = await callApi(endpoint, asked)
    setBusy(false)
    if (!answer.ok) return void toast.error(answer.problem.detail)
    toast.success('Noted on both.')
    router.refresh()
  }
  const relate = (other: ListedCustomer) => {
    const [kind, side] = how.split(' ')
    return call(`/customers/${customer.id}/relations`, { method: 'POST', body: { with_id: other.id, kind, side } })
  }
  return (
    <Drop label="Companions">
      {() => (
        <div className="customer-choose">
          {relations.length > 0 && (
            <ul>
              {relations.map((each) => (
                <li key={each.id}>
                  <span>{each.label}</span>
                  <Button
                    type="button"
                    size="small"
                    buttonStyle="secondary"
                    margin={false}
                    disabled={isBusy}
                    aria-label={`Remove ${each.label}`}
                    onClick={() => void call(`/customers/${customer.id}/relations/${each.id}`, { method: 'DELETE' })}
                  >
                    Remove
                  </Button>
                </li>
              ))}
            </ul>
          )}
          <label htmlFor={`${id}-how`}>{customer.name} is</label>
          <select id={`${id}-how`} value={how} onChange={({ target }) => setHow(target.value)}>
            {choices.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
          <label htmlFor={`${id}-who`}>With whom</label>
          <input
            id={`${id}-who`}
            type="search"
            value={typed}
            autoComplete="off"
            placeholder="Name, e-mail or phone"
            onChange={({ target }) => setTyped(target.value)}
          />
          {problem && <p role="alert">{problem}</p>}
          <ul aria-live="polite">
            {found
              .filter((each) => each.id !== customer.id)
              .map((each) => (
                <li key={each.id}>
                  <span>
                    {each.name} <small>{each.email ?? each.phone}</small>
                  </span>
                  <Button
                    type="button"
                    size="small"
                    buttonStyle="secondary"
                    margin={false}
                    disabled={isBusy}
                    aria-label={`Add ${each.name}`}
                    onClick={() => void relate(each)}
                  >
                    Add
                  </Button>
                </li>
              ))}
          </ul>
        </div>
      )}
    </Drop>
  )
}
