/** Tells why a message about a request or a booking is not sent to a customer of this consent; null where it may be. */
export const contactRefusal = ({
  contact,
  isAboutBooking,
}: {
  /** Their newest answer; null where they never said. */
  contact: boolean | null
  isAboutBooking: boolean
}): string | null => (contact === false && !isAboutBooking ? 'The customer asked not to be contacted.' : null)
