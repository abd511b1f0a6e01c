import { Counter, Histogram } from 'prom-client'
import { metricsRegistry } from './metricsRegistry'

const runs = new Counter({
  name: 'chapter2_deliveries_total',
  help: 'Deliveries run by this process, by consumer and outcome.',
  labelNames: ['consumer', 'outcome'],
  registers: [metricsRegistry],
})

const durations = new Histogram({
  name: 'chapter2_delivery_duration_seconds',
  help: 'How long consumers took, by consumer.',
  labelNames: ['consumer'],
  buckets: [0.005, 0.02, 0.1, 0.5, 2, 10, 30, 120],
  registers: [metricsRegistry],
})

type Observation = { consumer: string; outcome: 'done' | 'failed' | 'dead'; seconds: number }

/** Counts one run of a consumer and the time it took. */
export const observeDelivery = ({ consumer, outcome, seconds }: Observation): void => {
  runs.inc({ consumer, outcome })
  durations.observe({ consumer }, seconds)
}
