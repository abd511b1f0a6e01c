import type { BasePayload } from 'payload'
import { collectDefaultMetrics, Gauge } from 'prom-client'
import { rowsOf, sql } from '../database/session'
import { metricsRegistry } from './metricsRegistry'
import { outboxFigures } from './outboxFigures'

const gauge = (name: string, help: string, labelNames: string[] = []) =>
  new Gauge({ name: `chapter2_${name}`, help, labelNames, registers: [metricsRegistry] })

const depth = gauge('outbox_depth', 'Events and deliveries that are due and not done.')
const oldest = gauge('outbox_oldest_seconds', 'Age of what waits longest for its first attempt; 0 when nothing waits.')
const deliveries = gauge('deliveries', 'Open and dead deliveries by status.', ['status'])
const deadLetters = gauge('dead_letters', 'Deliveries given up on and not tried again.')
const sweepAge = gauge('sweep_last_success_age_seconds', 'Time since a sweep last succeeded.', ['sweep'])
const sweepFailing = gauge('sweep_failing', '1 when the last run of a sweep failed.', ['sweep'])

let collectsProcess = false

const readOutbox = async (payload: BasePayload): Promise<void> => {
  const figures = await outboxFigures({ payload })
  depth.set(figures.depth)
  oldest.set(figures.oldestSeconds ?? 0)
  deliveries.set({ status: 'queued' }, figures.queued)
  deliveries.set({ status: 'retrying' }, figures.retrying)
  deliveries.set({ status: 'running' }, figures.running)
  deliveries.set({ status: 'dead' }, figures.dead)
  deadLetters.set(figures.dead)
}

const readSweeps = async (payload: BasePayload): Promise<void> => {
  const rows = await rowsOf<{ name: string; age: number | null; failing: boolean }>(
    { payload },
    sql`SELECT name, extract(epoch FROM clock_timestamp() - succeeded_at)::float8 AS age, last_error IS NOT NULL AS failing
        FROM sweep_runs`,
  )
  for (const { name, age, failing } of rows) {
    if (age !== null) sweepAge.set({ sweep: name }, age)
    sweepFailing.set({ sweep: name }, failing ? 1 : 0)
  }
}

/** Returns every metric of this process and of the outbox it shares, in Prometheus' text format. */
export const metricsText = async (payload: BasePayload): Promise<{ text: string; contentType: string }> => {
  if (!collectsProcess) collectDefaultMetrics({ register: metricsRegistry })
  collectsProcess = true
  await Promise.all([readOutbox(payload), readSweeps(payload)])
  return { text: await metricsRegistry.metrics(), contentType: metricsRegistry.contentType }
}
