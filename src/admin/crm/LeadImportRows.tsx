/** Placeholder */
export const LeadImportRows = () => null
