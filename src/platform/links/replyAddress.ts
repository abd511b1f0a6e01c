import { createHmac, timingSafeEqual } from 'node:crypto'
import { env } from '../env'

const macLength = 20

const macOf = (leadId: string): string => {
  const secret = env().LINK_SECRET
  if (!secret) throw new Error('LINK_SECRET is not set.')
  return createHmac('sha256', secret).update(`reply:${leadId}`).digest('hex').slice(0, macLength)
}

const shape = /^reply\+([0-9a-f]{32})([0-9a-f]{20})@(.+)$/

/** The address that brings a customer's answer back to a lead; null where we receive no mail. Hexadecimal: mail programs change case. */
export const replyAddress = (leadId: string): string | null => {
  const domain = env().EMAIL_INBOUND_DOMAIN
  return domain ? `reply+${leadId.replaceAll('-', '')}${macOf(leadId)}@${domain}` : null
}

/** The lead whose reply address this is; null for every other address, and for one we did not make. */
export const leadOfReplyAddress = (address: string): string | null => {
  const [, compact = '', mac = ''] = shape.exec(address.trim().toLowerCase()) ?? []
  if (!compact) return null
  const leadId = compact.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  return timingSafeEqual(Buffer.from(mac), Buffer.from(macOf(leadId))) ? leadId : null
}
