/** The request as the website sent it. */
export const OriginalRequest = () => null
