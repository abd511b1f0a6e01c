/** What may be done with a lead in its present stage. */
export const LeadActions = () => null
