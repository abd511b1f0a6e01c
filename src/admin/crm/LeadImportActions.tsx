/** Placeholder */
export const LeadImportActions = () => null
