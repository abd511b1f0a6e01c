import type { CollectionBeforeChangeHook } from 'payload'
import { APIError } from 'payload'

/** Refuses a rule that leads to nobody, or whose budget band is upside down. */
export const guardRoutingRule: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const { target, team, person, budgetFromUsd, budgetToUsd } = { ...originalDoc, ...data }
  const refuse = (message: string) => {
    throw new APIError(message, 422, { code: 'validation-failed' }, true)
  }
  if (target === 'person' ? !person : !team) refuse(`Choose the ${target === 'person' ? 'person' : 'team'}.`)
  if (typeof budgetFromUsd === 'number' && typeof budgetToUsd === 'number' && budgetToUsd < budgetFromUsd)
    refuse('A budget goes from the lower amount up to the higher.')
  return data
}
