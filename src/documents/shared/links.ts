/** A web address that may be linked to, or null for anything but http and https. */
export const websiteHref = (website: string | null | undefined): string | null => {
  if (!website) return null
  const address = /^[a-z][a-z0-9+.-]*:/i.test(website) ? website : `https://${website}`
  return /^https?:\/\/[^\s]+$/i.test(address) ? address : null
}

/** A link that opens a new e-mail to this address. */
export const emailHref = (email: string): string => `mailto:${encodeURIComponent(email).replaceAll('%40', '@')}`

/** A link that calls this number. */
export const phoneHref = (phone: string): string => `tel:${phone.replace(/[^\d+]/g, '')}`
