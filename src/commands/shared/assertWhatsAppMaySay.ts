import { DomainError } from '@/src/domain/shared/domainError'
import type { Tx } from '@/src/platform/database/inTransaction'
import { whatsappWindow } from '@/src/queries/shared/whatsappWindow'
import type { MessageRow } from './lockMessage'

/** Throws `whatsapp-window-closed` where WhatsApp would refuse a message in a person's own words: a day after the customer's last one. */
export const assertWhatsAppMaySay = async (
  tx: Tx,
  {
    channel,
    to,
    audience,
    whatsapp_template: template,
  }: Pick<MessageRow, 'channel' | 'to' | 'audience' | 'whatsapp_template'>,
): Promise<void> => {
  if (channel !== 'whatsapp' || audience !== 'customer' || template) return
  const { isOpen } = await whatsappWindow(tx, { phone: to, now: tx.now })
  if (!isOpen)
    throw new DomainError(
      'whatsapp-window-closed',
      'The customer has not written on WhatsApp within 24 hours: only approved templates may be sent now.',
    )
}
