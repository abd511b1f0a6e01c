import { attributionFields } from '@/src/domain/crm/leadRequest'
import { type Sql, sql } from '@/src/platform/database/session'
import { snakeCase } from '@/src/platform/database/snakeCase'
import { instantText } from './instantText'

const attributionColumns = attributionFields.map(snakeCase)

const columns = [
  ...['id', 'reference', 'title', 'stage', 'owner_id', 'owner_reason', 'owner_rule_id', 'customer_id', 'destination'],
  ...[
    'style',
    'travel_month',
    'duration',
    'budget',
    'language',
    'channel',
    'needs_triage',
    'sla_due_at',
    'next_due_at',
  ],
  ...['first_responded_at', 'sla_breached_at', 'lost_reason', 'lost_note', 'won_at', 'created_at', 'updated_at'],
  ...attributionColumns,
]

const instants = [
  'sla_due_at',
  'next_due_at',
  'first_responded_at',
  'sla_breached_at',
  'won_at',
  'created_at',
  'updated_at',
]

/** A lead as the staff API shows it, but for the notes. */
export type LeadView = Record<string, unknown> & {
  id: string
  reference: string
  stage: string
  owner_id: string | null
  owner_name: string | null
  customer_id: string
}

/** What is selected of a lead (as `l`) with its owner (as `s`). */
export const leadColumns: Sql = sql`${sql.join(
  columns.map((column) => sql`l.${sql.identifier(column)}`),
  sql`, `,
)}, l.travelers::int AS travelers, l.first_response_minutes::int AS first_response_minutes, s.name AS owner_name`

/** Writes a selected lead as it goes over the wire. */
export const leadView = <Row extends LeadView>(row: Row): Row => ({
  ...row,
  ...Object.fromEntries(instants.map((name) => [name, instantText(row[name])])),
})
