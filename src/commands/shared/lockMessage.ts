import type { Language } from '@/src/domain/shared/language'
import type { MessageStatus } from '@/src/domain/shared/messageMachine'
import type { Tx } from '@/src/platform/database/inTransaction'
import { lockRow } from '@/src/platform/database/lockRow'

export type MessageRow = {
  id: string
  status: MessageStatus
  channel: 'email' | 'whatsapp'
  audience: 'customer' | 'staff'
  to: string
  subject: string
  body_text: string
  action_label: string | null
  link_kind: 'quote' | 'booking' | 'panel' | null
  link_target: string | null
  language: Language | null
  lead_id: string | null
  customer_id: string | null
  booking_id: string | null
  provider_message_id: string | null
  attempts: number | string | null
  error: string | null
  handed_at: Date | string | null
  in_reply_to_id: string | null
  /** Twilio's id of the approved text this is sent as, with what fills it: needed outside WhatsApp's 24 hours. */
  whatsapp_template: string | null
  whatsapp_variables: Record<string, string> | null
}

/** Locks a message until the transaction ends; throws `not-found` when there is none. */
export const lockMessage = (tx: Tx, id: string): Promise<MessageRow> =>
  lockRow<MessageRow>(tx, { table: 'messages', id })
