'use client'
import { ActionButton } from '@/src/admin/shared/ActionButton'
import type { PlannedPublication } from '@/src/queries/catalog/plannedPublications'
import { cancelPlanAction } from './cancelPlanAction'

/** What may be done with what is planned. */
export const PlanActions = ({ plan }: { plan: PlannedPublication }) => (
  <ActionButton {...cancelPlanAction(plan)} label="Cancel the plan" size="small" />
)
