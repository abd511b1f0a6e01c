import { claimWebhooks } from '@/src/commands/integration/claimWebhooks'
import type { Context } from '@/src/platform/context'
import type { Sweep } from '@/src/platform/jobs/job'
import { dueSubscriptions } from '@/src/queries/integration/dueSubscriptions'
import { sendWebhook } from './sendWebhook'

/** Addresses told at the same time, and events under way to one of them. */
const lanesMax = 20
const perLane = 4

/** A run ends by then even if there is always more to do; the next one begins a moment later. */
const runMs = 45_000
const lookEveryMs = 500

type Tally = { delivered: number; waiting: number; dead: number }

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** Sends what is due for one address, a few at a time, until nothing is. */
const runLane = async (ctx: Context, subscriptionId: string, { tally, until }: { tally: Tally; until: number }) => {
  while (Date.now() < until) {
    const claimed = await claimWebhooks(ctx, { subscriptionId, limit: perLane })
    if (claimed.length === 0) return
    const states = await Promise.all(claimed.map((each) => sendWebhook(ctx, subscriptionId, each)))
    for (const state of states) tally[state] += 1
  }
}

/**
 * Sends the webhooks that are due. Each address has a lane of its own, so that a slow one delays nobody else; none of it
 * takes a place of the jobs that answer customers.
 */
export const sendWebhooksSweep: Sweep = {
  name: 'integration.send-webhooks',
  everySeconds: 1,
  run: async (ctx) => {
    const tally: Tally = { delivered: 0, waiting: 0, dead: 0 }
    const until = Date.now() + runMs
    const lanes = new Map<string, Promise<void>>()
    const failures: unknown[] = []
    do {
      const due = Date.now() < until ? await dueSubscriptions(ctx, { limit: 2 * lanesMax }) : []
      for (const { id } of due.filter((each) => !lanes.has(each.id)).slice(0, lanesMax - lanes.size)) {
        const lane = runLane(ctx, id, { tally, until })
          .catch((error) => failures.push(error))
          .then(() => {
            lanes.delete(id)
          })
        lanes.set(id, lane)
      }
      if (lanes.size > 0) await Promise.race([...lanes.values(), pause(lookEveryMs)])
    } while (lanes.size > 0)
    if (failures.length > 0) throw failures[0]
    return tally
  },
}
