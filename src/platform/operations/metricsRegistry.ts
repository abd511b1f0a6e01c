import { Registry } from 'prom-client'

/** Every metric of this process; `/metrics` prints it. */
export const metricsRegistry = new Registry()
