import { APIError } from 'payload'
import { failPlan } from '@/src/commands/catalog/failPlan'
import { runPlan } from '@/src/commands/catalog/runPlan'
import { DomainError } from '@/src/domain/shared/domainError'
import type { Context } from '@/src/platform/context'
import type { Sweep } from '@/src/platform/jobs/job'
import { duePlans } from '@/src/queries/catalog/plannedPublications'

const atOnce = 50

/** Why a rule refused; null for a fault, which is no answer and is tried again. */
const refusalOf = (error: unknown): string | null => {
  if (error instanceof DomainError) return error.detail
  return error instanceof APIError && error.status < 500 ? error.message : null
}

const runOne = async (ctx: Context, planId: string): Promise<'done' | 'failed' | 'skipped'> => {
  try {
    return (await runPlan(ctx, { planId })) ? 'done' : 'skipped'
  } catch (error) {
    const failure = refusalOf(error)
    if (failure === null) throw error
    await failPlan(ctx, { planId, failure })
    return 'failed'
  }
}

/** Publishes and unpublishes what is planned for now; what the checks refuse by then is told to whoever planned it. */
export const runPlansSweep: Sweep = {
  name: 'catalog.run-plans',
  everySeconds: 5,
  run: async (ctx) => {
    const tally = { done: 0, failed: 0, skipped: 0 }
    const faults: unknown[] = []
    for (const { id } of await duePlans(ctx, { now: ctx.now, limit: atOnce }))
      await runOne(ctx, id).then(
        (outcome) => {
          tally[outcome] += 1
        },
        (fault) => faults.push(fault),
      )
    if (faults.length > 0) throw faults[0]
    return tally
  },
}
