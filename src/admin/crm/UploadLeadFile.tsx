/** Placeholder */
export const UploadLeadFile = () => null
