import type { CollectionBeforeChangeHook } from 'payload'
import { APIError } from 'payload'
import { isCommand } from '@/hooks/shared/refusing'

/** Refuses to edit a version once it is being sent; a change opens the next version. */
export const guardFrozenVersion: CollectionBeforeChangeHook = ({ context, data, operation, originalDoc }) => {
  if (operation === 'update' && !isCommand(context) && originalDoc?.status !== 'draft')
    throw new APIError(
      'This version is frozen. Open a new version to change the offer.',
      409,
      { code: 'version-frozen' },
      true,
    )
  return data
}
