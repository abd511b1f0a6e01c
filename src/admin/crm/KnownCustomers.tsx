'use client'
import { useEffect, useState } from 'react'
import type { KnownCustomer } from '@/src/queries/crm/lookUpCustomers'

const pauseMs = 300
const worthAsking = 6

const inWords = ({ leads, open_leads: open, last_lead: last }: KnownCustomer): string => {
  const many = leads === 1 ? '1 lead' : `${leads} leads`
  return [many, open > 0 ? `${open} open` : null, last?.reference].filter(Boolean).join(', ')
}

const asked = (text: unknown): string =>
  typeof text === 'string' && text.trim().length >= worthAsking ? text.trim() : ''

/** Says, while a request is typed in, who is known by its e-mail or phone already. */
export const KnownCustomers = ({ email, phone }: { email: unknown; phone: unknown }) => {
  const [known, setKnown] = useState<KnownCustomer[]>([])
  const query = new URLSearchParams({ email: asked(email), phone: asked(phone) }).toString()

  useEffect(() => {
    if (query === 'email=&phone=') return setKnown([])
    const leaving = new AbortController()
    const ask = async () => {
      const response = await fetch(`/api/v1/customers/lookup?${query}`, {
        credentials: 'same-origin',
        signal: leaving.signal,
      })
      setKnown(response.ok ? (await response.json()).items : [])
    }
    // A hint that cannot be had is no reason to disturb whoever is on the phone.
    const pause = setTimeout(() => void ask().catch(() => undefined), pauseMs)
    return () => {
      clearTimeout(pause)
      leaving.abort()
    }
  }, [query])

  return (
    <div role="status" className="crm-known">
      {known.map((customer) => (
        <p key={customer.id}>
          Known:{' '}
          <a href={`/admin/collections/customers/${customer.id}`} target="_blank" rel="noreferrer">
            {customer.name}
          </a>{' '}
          ({inWords(customer)}). The lead will be theirs.
        </p>
      ))}
    </div>
  )
}
