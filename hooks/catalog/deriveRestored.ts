import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook } from 'payload'

/** Notes that a version is brought back as a draft, which Payload tells no other hook. */
export const noteRestoredDraft: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'restoreVersion') req.context.restoresDraft = 'draft' in args && args.draft === true
}

/**
 * Brings back what a version said, and not where it stood: the place in the website's order and the public id stay as
 * they are, and what is restored as a draft is one from the start, so that no rule of publishing looks at it.
 */
export const deriveRestored: CollectionBeforeValidateHook = ({ context, data, originalDoc }) => {
  if (!context.isRestoringVersion || !data) return data
  return {
    ...data,
    priority: originalDoc?.priority,
    publicId: originalDoc?.publicId,
    ...(context.restoresDraft === true && { _status: 'draft' }),
  }
}
