/** What the customer accepted, read-only. */
export const AcceptedSnapshot = () => null
