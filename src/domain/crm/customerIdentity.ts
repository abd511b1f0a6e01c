import { normaliseEmail } from '@/src/domain/shared/email'
import { type Language, languageFrom } from '@/src/domain/shared/language'
import { splitName } from '@/src/domain/shared/personName'
import { normalisePhone } from '@/src/domain/shared/phone'

/** What a customer is known and found by. */
export type CustomerIdentity = {
  name: string
  givenName: string
  familyName: string | null
  email: string | null
  phoneTyped: string | null
  /** E.164; null where what was typed cannot be read. */
  phone: string | null
  /** Null where no language was named. */
  language: Language | null
}

type Said = { name: string; email?: string; phone?: string; language?: string }

/** Reads who somebody is from what they typed. */
export const customerIdentity = ({ name, email, phone, language }: Said): CustomerIdentity => {
  const spoken = language ? languageFrom(language) : null
  const { given, family } = splitName(name, { language: spoken ?? undefined })
  return {
    name,
    givenName: given,
    familyName: family,
    email: email ? normaliseEmail(email) : null,
    phoneTyped: phone ?? null,
    phone: phone ? normalisePhone(phone) : null,
    language: spoken,
  }
}
