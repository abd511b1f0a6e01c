import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js'

/** Reads a typed number as E.164 (`+84901234567`); null where it is not a possible number, or names no country. */
export const normalisePhone = (
  typed: string,
  { defaultCountry }: { defaultCountry?: CountryCode } = {},
): string | null => {
  // 00 is how most of the world dials what is written as +.
  const text = typed.trim().replace(/^00(?=[1-9])/, '+')
  const number = parsePhoneNumberFromString(text, { defaultCountry, extract: false })
  return number?.isPossible() ? number.number : null
}
