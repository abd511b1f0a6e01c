/** Why a rule about bookings may refuse. */
export const bookingErrorCodes = ['booking-cancelled', 'reason-required'] as const

export type BookingErrorCode = (typeof bookingErrorCodes)[number]
