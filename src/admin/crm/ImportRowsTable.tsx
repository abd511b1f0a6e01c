'use client'
import { Button, Link, Pill } from '@payloadcms/ui'
import type { ImportPlan } from '@/src/domain/crm/planImport'
import type { LeadImportRowsPage, LeadImportRowView } from '@/src/queries/crm/leadImportRows'
import './importRows.scss'
import { useImportRows } from './useImportRows'

type Props = { importId: string; first: LeadImportRowsPage; isRunning: boolean }

const plans: { plan: ImportPlan; label: string; pill: 'success' | 'light' | 'warning' | 'error' }[] = [
  { plan: 'create', label: 'Lead, new customer', pill: 'success' },
  { plan: 'known', label: 'Lead, known customer', pill: 'light' },
  { plan: 'duplicate', label: 'Left out: there already', pill: 'warning' },
  { plan: 'refused', label: 'Left out: cannot be read', pill: 'error' },
]
const planOf = (wanted: ImportPlan) => plans.find(({ plan }) => plan === wanted)

const Row = ({ line, plan, name, contact, destination, notes, lead_id, lead_reference }: LeadImportRowView) => (
  <tr>
    <td>{line}</td>
    <td>
      <Pill size="small" pillStyle={planOf(plan)?.pill ?? 'light'}>
        {planOf(plan)?.label}
      </Pill>
    </td>
    <td>
      {name}
      {contact && <span className="import-rows__contact">{contact}</span>}
    </td>
    <td>{destination}</td>
    <td>
      {lead_id ? (
        <>
          Taken in as <Link href={`/admin/collections/leads/${lead_id}`}>{lead_reference}</Link>.
        </>
      ) : (
        notes.join(' ')
      )}
    </td>
  </tr>
)

/** The rows of a file with what they do; the counts filter them, and a running import moves while one looks. */
export const ImportRowsTable = ({ importId, first, isRunning }: Props) => {
  const { page, shown, show, more, isBusy, hasMore } = useImportRows(importId, { first, isRunning })
  const toTake = page.counts.create + page.counts.known
  return (
    <section className="import-rows" aria-label="Rows of the file">
      {(isRunning || page.taken > 0) && (
        <p className="import-rows__progress">
          <progress max={toTake} value={page.taken} aria-label="Taken in" /> {page.taken} of {toTake} taken in
        </p>
      )}
      <div className="import-rows__plans">
        {plans.map(({ plan, label }) => (
          <Button
            key={plan}
            type="button"
            size="small"
            margin={false}
            buttonStyle={shown === plan ? 'primary' : 'secondary'}
            disabled={page.counts[plan] === 0}
            onClick={() => show(shown === plan ? null : plan)}
            extraButtonProps={{ 'aria-pressed': shown === plan }}
          >
            {label} · {page.counts[plan]}
          </Button>
        ))}
      </div>
      <section className="import-rows__scroll" aria-label="Rows, scrolling sideways">
        <table>
          <thead>
            <tr>
              <th>Line</th>
              <th>What becomes of it</th>
              <th>Who</th>
              <th>Destination</th>
              <th>Why</th>
            </tr>
          </thead>
          <tbody>
            {page.items.map((row) => (
              <Row key={row.line} {...row} />
            ))}
          </tbody>
        </table>
      </section>
      {page.items.length === 0 && <p>There are no such rows.</p>}
      {hasMore && (
        <Button type="button" buttonStyle="secondary" margin={false} disabled={isBusy} onClick={more}>
          {isBusy ? 'One moment…' : 'Show more'}
        </Button>
      )}
    </section>
  )
}
