'use client'
import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { callApi } from '@/src/admin/shared/callApi'
import { useApiSearch } from '@/src/admin/shared/useApiSearch'
import type { LeadToChoose } from '@/src/queries/crm/inboundDetails'

type Props = { inboundId: string; offered: LeadToChoose[] }

/** Puts a message on a lead: one of its sender's, or any that is found by a few letters. */
export const ChooseLead = ({ inboundId, offered }: Props) => {
  const router = useRouter()
  const [typed, setTyped] = useState('')
  const [isBusy, setBusy] = useState(false)
  const { found, problem } = useApiSearch<LeadToChoose>('/leads', typed)
  const leads = typed.trim() ? found : offered

  const choose = async (lead: LeadToChoose) => {
    setBusy(true)
    const answer = await callApi(`/inbound-messages/${inboundId}/assign`, {
      method: 'POST',
      body: { lead_id: lead.id },
    })
    setBusy(false)
    if (!answer.ok) return void toast.error(answer.problem.detail)
    toast.success(`It is on ${lead.reference}.`)
    router.push(`/admin/collections/leads/${lead.id}`)
  }

  return (
    <section className="inbound__choose" aria-label="Put it on a lead">
      <label htmlFor="inbound-lead">Put it on a lead</label>
      <input
        id="inbound-lead"
        type="search"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        placeholder="Name, e-mail, destination or reference"
        autoComplete="off"
      />
      {problem && <p role="alert">{problem}</p>}
      <ul aria-live="polite">
        {leads.map((lead) => (
          <li key={lead.id}>
            <span>
              <strong>{lead.reference}</strong> {lead.title} <em>{lead.stage.replaceAll('_', ' ')}</em>
            </span>
            <Button
              type="button"
              buttonStyle="secondary"
              size="small"
              margin={false}
              disabled={isBusy}
              aria-label={`Put it on ${lead.reference}`}
              onClick={() => void choose(lead)}
            >
              Put it here
            </Button>
          </li>
        ))}
      </ul>
      {leads.length === 0 && (
        <p>
          {typed.trim() ? 'No lead is found by that.' : 'Its sender has no lead yet: search, or make it a new one.'}
        </p>
      )}
    </section>
  )
}
