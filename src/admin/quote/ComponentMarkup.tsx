'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { useAnswer } from '@/src/admin/shared/useAnswer'
import './componentMarkup.scss'

type Markup = { date: string; rules: { id: string; name: string; percent: string; why: string }[] }
type Rule = Markup['rules'][number]

const Rules = ({ rules: [winner, ...beaten] }: { rules: Rule[] }) => {
  if (!winner) return <p role="status">No rule applies: what it is part of cannot be priced.</p>
  return (
    <>
      <p role="status">
        It is <a href={`/admin/collections/markup-rules/${winner.id}`}>{winner.why}</a>.
      </p>
      {beaten.length > 0 && (
        <>
          <p>Without it, in this order:</p>
          <ol>
            {beaten.map(({ id, name, percent }) => (
              <li key={id}>
                <a href={`/admin/collections/markup-rules/${id}`}>{name}</a>, {percent} %
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  )
}

/** Says of a saved component which markup rule wins on a day of travel, and which it beats; nothing to whoever sees no rules. */
export const ComponentMarkup = () => {
  const { id, lastUpdateTime } = useDocumentInfo()
  const [date, setDate] = useState('')
  const path = id ? `/api/v1/components/${id}/markup?date=${date}` : null
  const markup = useAnswer<Markup>(path, String(lastUpdateTime ?? ''))
  const [seesRules, setSeesRules] = useState(false)
  if (markup && !seesRules) setSeesRules(true)
  if (!seesRules) return null
  return (
    <section className="component-markup" aria-label="Markup">
      <label>
        Markup on the day of travel
        <input
          type="date"
          max="9999-12-31"
          value={date || markup?.date || ''}
          onChange={(event) => setDate(event.target.value)}
        />
      </label>
      {markup && <Rules rules={markup.rules} />}
    </section>
  )
}
