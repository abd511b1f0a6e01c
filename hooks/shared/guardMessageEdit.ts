import type { CollectionBeforeChangeHook } from 'payload'
import { APIError } from 'payload'
import { isCommand } from './refusing'

/** Refuses to edit a message that is no longer a draft. */
export const guardMessageEdit: CollectionBeforeChangeHook = ({ context, data, operation, originalDoc }) => {
  if (operation === 'update' && !isCommand(context) && originalDoc?.status !== 'draft')
    throw new APIError(
      'Only a draft can be edited; this message has already left.',
      409,
      { code: 'message-not-draft' },
      true,
    )
  return data
}
