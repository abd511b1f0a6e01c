import type { CollectionBeforeChangeHook } from 'payload'
import { APIError } from 'payload'
import type { Message } from '@/src/payload-types'
import { isCommand } from './refusing'

const isReworded = (data: Partial<Message>, { bodyText }: Message): boolean =>
  data.bodyText !== undefined && data.bodyText !== bodyText

/** Refuses to edit a message that is no longer a draft, and the words of an approved WhatsApp template. */
export const guardMessageEdit: CollectionBeforeChangeHook = ({ context, data, operation, originalDoc }) => {
  if (operation === 'update' && !isCommand(context) && originalDoc?.status !== 'draft')
    throw new APIError(
      'Only a draft can be edited; this message has already left.',
      409,
      { code: 'message-not-draft' },
      true,
    )
  if (operation === 'update' && !isCommand(context) && originalDoc?.whatsappTemplate && isReworded(data, originalDoc))
    throw new APIError(
      'WhatsApp approved this text word by word; write another reply instead.',
      409,
      { code: 'whatsapp-template-fixed' },
      true,
    )
  return data
}
