import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { demoLogins } from '@/src/demo/demoLogins'
import { type Load, ratePerSecond } from '@/tests/bench/measure'
import { bareInsertsPerSecond, rowsOfLead } from '@/tests/bench/peers/leadRows'
import { alternating } from '@/tests/bench/rounds'
import { addRoutingRules } from '@/tests/bench/routingRules'
import { signIn } from '@/tests/bench/signIn'
import type { Row } from '@/tests/bench/table'
import { websiteLead } from '@/tests/support/websiteLead'

type Places = { product: string; next: string; databaseUrl: string }

let made = 0

/** Somebody new each time: two requests of one person wait for each other. */
const newLead = () => {
  made += 1
  const phone = `+849${String(made).padStart(8, '0')}`
  const consent = { contact: true, policy_version: '2026-11' }
  return {
    body: JSON.stringify(websiteLead({ email: `traveller.${randomUUID()}@example.com`, whatsapp: phone, consent })),
  }
}

const json = { 'content-type': 'application/json' }

const leadLoad = (product: string): Load => ({
  url: `${product}/public/v1/leads`,
  method: 'POST',
  headers: json,
  next: newLead,
})

const oneLead = async (product: string): Promise<string> => {
  const { url, method, headers } = leadLoad(product)
  const response = await fetch(url, { method, headers, body: newLead().body })
  const { lead_id: leadId } = (await response.json()) as { lead_id: string }
  return leadId
}

const rowLoad = async (next: string): Promise<Load> => {
  const manager = demoLogins.find(({ roles }) => roles.includes('manager'))
  if (!manager) throw new Error('The demo has a manager.')
  const authorization = await signIn(next, manager)
  return {
    url: `${next}/api/suppressed-addresses`,
    method: 'POST',
    headers: { ...json, authorization },
    next: () => ({
      body: JSON.stringify({ address: `${randomUUID()}@example.com`, channel: 'email', reason: 'asked' }),
    }),
  }
}

/** A lead with all it writes and every kind of rule on, beside one row by Payload's REST through Next and beside the same rows by bare `pg`. */
export const leadsBench = async ({ product, next, databaseUrl }: Places): Promise<Row[]> => {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 16 })
  try {
    const routing = await addRoutingRules(product)
    const rows = await rowsOfLead(pool, await oneLead(product))
    const row = await rowLoad(next)
    const rates = await alternating({
      ours: () => ratePerSecond(leadLoad(product)),
      next: () => ratePerSecond(row),
      pg: () => bareInsertsPerSecond(pool, { rows, seconds: 5 }),
    })
    const count = rows.reduce((sum, table) => sum + table.rows.length, 0)
    const what = `POST /public/v1/leads (${count} rows; ${routing.rules} routing rules, ${routing.people} people)`
    const ours = { what, ours: rates.ours, unit: '/s' } as const
    return [
      { ...ours, peer: 'Payload REST through Next, one row and its audit entry', theirs: rates.next, atLeast: 0.7 },
      { ...ours, peer: 'bare pg without HTTP, the same rows', theirs: rates.pg },
    ]
  } finally {
    await pool.end()
  }
}
