import type { BasePayload } from 'payload'
import { systemActor } from '../actor'
import { createContext } from '../context'
import { inTransaction } from '../database/inTransaction'
import { attemptsMaxDefault, type Consumer } from '../jobs/job'
import { type JobTimings, retryDelayMs } from '../jobs/timings'
import { withTimeout } from '../jobs/withTimeout'
import { logger } from '../logger'
import { observeDelivery } from '../operations/observeDelivery'
import {
  buryDelivery,
  type ClaimedDelivery,
  claimDelivery,
  extendLease,
  finishDelivery,
  postponeDelivery,
  queueAgain,
} from './deliveryRows'

const errorLengthMax = 2_000

type RunDelivery = { payload: BasePayload; consumers: ReadonlyMap<string, Consumer>; timings: JobTimings }

const asError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)))

const isFinal = (error: Error): boolean => 'retryable' in error && error.retryable === false

const waitAskedForMs = (error: Error): number =>
  'retryAfterSeconds' in error && typeof error.retryAfterSeconds === 'number' ? error.retryAfterSeconds * 1000 : 0

const contextFor = (payload: BasePayload, { consumer, event }: ClaimedDelivery) =>
  createContext({ payload, actor: systemActor(`job:${consumer}`), requestId: event.requestId })

const bury = async (
  { payload }: RunDelivery,
  delivery: ClaimedDelivery,
  { consumer, error }: { consumer?: Consumer; error: Error },
) => {
  const mark = { ...delivery, error: error.message.slice(0, errorLengthMax) }
  try {
    await inTransaction(await contextFor(payload, delivery), async (tx) => {
      if (await buryDelivery(tx, mark)) await consumer?.onDead?.(tx, delivery.event, error)
    })
  } catch (err) {
    // Dead it is all the same: what cannot be told to anyone must not be tried for ever.
    logger().error({ delivery: delivery.id, consumer: delivery.consumer, err }, 'what follows a dead letter failed')
    await buryDelivery({ payload }, mark)
  }
}

const attempt = async (
  { payload, timings }: RunDelivery,
  delivery: ClaimedDelivery,
  consumer: Consumer,
): Promise<void> => {
  const { leaseMs, consumerTimeoutMs } = timings
  const stillAlive = () =>
    extendLease(payload, { ...delivery, leaseMs }).catch((err) => logger().warn({ err }, 'lease not kept'))
  const alive = setInterval(stillAlive, leaseMs / 3)
  try {
    const ctx = await contextFor(payload, delivery)
    await withTimeout({ ms: consumer.timeoutMs ?? consumerTimeoutMs, what: consumer.name }, (signal) =>
      consumer.run(ctx, delivery.event, { signal, attempt: delivery.attempts }),
    )
  } finally {
    clearInterval(alive)
  }
}

const settleFailure = async (
  run: RunDelivery,
  delivery: ClaimedDelivery,
  { consumer, error }: { consumer: Consumer; error: Error },
) => {
  const { attempts } = delivery
  const seen = {
    delivery: delivery.id,
    consumer: consumer.name,
    requestId: delivery.event.requestId,
    attempts,
    err: error,
  }
  if (isFinal(error) || attempts >= (consumer.attemptsMax ?? attemptsMaxDefault)) {
    logger().error(seen, 'gave up on a delivery')
    await bury(run, delivery, { consumer, error })
    return 'dead' as const
  }
  const delayMs = Math.max(retryDelayMs(attempts, run.timings), waitAskedForMs(error))
  logger().warn({ ...seen, delayMs }, 'a delivery failed, another attempt follows')
  await postponeDelivery(run.payload, { ...delivery, error: error.message.slice(0, errorLengthMax), delayMs })
  return 'failed' as const
}

const deliver = async (run: RunDelivery, delivery: ClaimedDelivery) => {
  const consumer = run.consumers.get(delivery.consumer)
  if (!consumer) {
    await bury(run, delivery, { error: new Error('There is no consumer of this name any more.') })
    return 'dead' as const
  }
  // Its worker died in the last attempt, which nobody lived to count as failed.
  if (delivery.attempts > (consumer.attemptsMax ?? attemptsMaxDefault))
    return settleFailure(run, delivery, { consumer, error: new Error('The worker stopped during the last attempt.') })
  try {
    await attempt(run, delivery, consumer)
  } catch (thrown) {
    return settleFailure(run, delivery, { consumer, error: asError(thrown) })
  }
  await finishDelivery(run.payload, delivery)
  return 'done' as const
}

/** Runs one delivery, if it is due and nobody else's, and settles it: done, another attempt later, or dead. */
export const runDelivery = async (run: RunDelivery, id: string): Promise<void> => {
  const delivery = await claimDelivery(run.payload, { id, leaseMs: run.timings.leaseMs })
  if (!delivery) return queueAgain(run.payload, id)
  const startedAt = performance.now()
  const outcome = await deliver(run, delivery)
  observeDelivery({ consumer: delivery.consumer, outcome, seconds: (performance.now() - startedAt) / 1000 })
}
