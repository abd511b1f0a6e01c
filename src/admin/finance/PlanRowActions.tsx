/** What may be done with a row of a payment plan. */
export const PlanRowActions = () => null
