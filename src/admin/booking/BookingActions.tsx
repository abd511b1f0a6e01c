/** What may be done with a booking. */
export const BookingActions = () => null
