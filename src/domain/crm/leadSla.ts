/** Working minutes within which a new lead is answered, where nobody set another time. */
export const FIRST_RESPONSE_MINUTES = 120
