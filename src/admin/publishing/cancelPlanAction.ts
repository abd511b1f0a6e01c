import type { Action } from '@/src/admin/shared/actionTypes'
import type { PlannedPublication } from '@/src/queries/catalog/plannedPublications'

const zoneless = (at: string): string =>
  new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

type Planned = Pick<PlannedPublication, 'id' | 'kind' | 'at'> & { plannedBy: string }

/** Takes one plan back. */
export const cancelPlanAction = ({ id, kind, at, plannedBy }: Planned): Action => ({
  label: `Cancel the plan to ${kind}`,
  describe: `${plannedBy} planned to ${kind} it on ${zoneless(at)}, by your clock. It stays as it is then.`,
  endpoint: `/tour-plans/${id}/cancel`,
  confirmLabel: 'Cancel the plan',
  doneMessage: 'The plan is cancelled.',
})
