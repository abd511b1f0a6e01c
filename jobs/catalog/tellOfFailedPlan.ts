import { tellOfFailedPlan as tell } from '@/src/commands/catalog/tellOfFailedPlan'
import { consumer } from '@/src/platform/jobs/job'

/** Tells whoever planned it that a tour was not published or unpublished, and why. */
export const tellOfFailedPlan = consumer({
  name: 'catalog.tell-of-failed-plan',
  on: 'tour.plan_failed',
  run: (ctx, { data: { planId } }) => tell(ctx, { planId }),
})
