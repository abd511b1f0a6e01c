import type { CollectionBeforeValidateHook } from 'payload'
import { normaliseEmail } from '@/src/domain/shared/email'
import { normalisePhone } from '@/src/domain/shared/phone'

/** Keeps e-mails comparable and phones in E.164 beside what was typed. */
export const deriveCustomerIdentity: CollectionBeforeValidateHook = ({ data }) => {
  if (!data) return data
  if (typeof data.email === 'string') data.email = data.email.trim() === '' ? null : normaliseEmail(data.email)
  if (typeof data.phoneTyped === 'string') data.phone = normalisePhone(data.phoneTyped)
  return data
}
