import { Client } from 'pg'
import { chanceFunctions } from './chance'
import { itinerarySteps } from './itineraries'
import { factSteps } from './leadFacts'
import { leadSteps } from './leads'
import { offerSteps } from './offers'
import { consentSteps, customerSteps, staffSteps } from './people'
import { segmentSteps } from './segments'
import type { Size, Step } from './step'
import { supplierSteps } from './suppliers'
import { timelineSteps } from './timeline'

/** In the order in which one stands on the other; what is only needed meanwhile lives in temporary tables. */
const steps: Step[] = [
  ...staffSteps,
  ...factSteps,
  ...customerSteps,
  ...leadSteps,
  ...consentSteps,
  ...segmentSteps,
  ...supplierSteps,
  ...offerSteps,
  ...itinerarySteps,
  ...timelineSteps,
]

export type Made = { what: string; rows: number; seconds: number }

/** Runs every step in one transaction, so that a database is filled or untouched, and tells each as it ends. */
export const fillDatabase = async (url: string, size: Size, tell: (made: Made) => void): Promise<void> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query("SET TIME ZONE 'UTC'; SET work_mem = '128MB'; SET synchronous_commit = off")
    await client.query('BEGIN')
    await client.query(chanceFunctions)
    for (const { what, sql } of steps) {
      const startedAt = performance.now()
      const { rowCount } = await client.query(sql(size))
      tell({ what, rows: rowCount ?? 0, seconds: (performance.now() - startedAt) / 1000 })
    }
    await client.query('COMMIT')
    // The planner knows nothing of what it has not counted, and index-only reads need the visibility map.
    await client.query('VACUUM (ANALYZE)')
  } finally {
    await client.end()
  }
}
