/** What a customer may be written to for, and says yes or no to. */
export const consentPurposes = ['contact', 'marketing'] as const

export type ConsentPurpose = (typeof consentPurposes)[number]
export type Consents = Record<ConsentPurpose, boolean | null>

export type ContactFacts = {
  email: string | null
  phone: string | null
  /** The newest answer to each purpose; null where the customer never said. */
  consents: Consents
  /** Addresses of theirs nothing is sent to, with why. */
  suppressed: readonly { address: string; reason: string }[]
}

export type ContactAnswer = {
  what: 'requests' | 'bookings' | 'marketing'
  channel: 'email' | 'whatsapp'
  allowed: boolean
  because: string
}

const suppressions: Record<string, string> = {
  bounced: 'Messages to this address come back.',
  complained: 'The customer marked a message as unwanted.',
  asked: 'The customer asked for no messages to this address.',
}

const consentAnswer = (
  what: ContactAnswer['what'],
  { contact, marketing }: Consents,
): Pick<ContactAnswer, 'allowed' | 'because'> => {
  if (what === 'bookings') return { allowed: true, because: 'What a booked trip needs is part of the contract.' }
  if (contact === false) return { allowed: false, because: 'The customer asked not to be contacted.' }
  if (what === 'requests')
    return {
      allowed: true,
      because: contact ? 'The customer agreed to be contacted.' : 'An answer to their own request.',
    }
  if (marketing) return { allowed: true, because: 'The customer agreed to marketing.' }
  return {
    allowed: false,
    because: marketing === false ? 'The customer refused marketing.' : 'The customer never agreed to marketing.',
  }
}

/** Says what may be sent to a customer, how, and why or why not: an address that takes nothing beats every consent. */
export const contactRules = ({ email, phone, consents, suppressed }: ContactFacts): ContactAnswer[] =>
  (['requests', 'bookings', 'marketing'] as const).flatMap((what) =>
    (['email', 'whatsapp'] as const).map((channel) => {
      const address = channel === 'email' ? email : phone
      const stopped = suppressed.find((each) => each.address === address)
      if (!address) return { what, channel, allowed: false, because: 'No address is known.' }
      if (stopped)
        return {
          what,
          channel,
          allowed: false,
          because: suppressions[stopped.reason] ?? 'Nothing is sent to this address.',
        }
      return { what, channel, ...consentAnswer(what, consents) }
    }),
  )
