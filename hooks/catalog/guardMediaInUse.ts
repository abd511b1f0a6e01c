import {
  APIError,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import type { HasSession } from '@/src/platform/database/session'

type Uses = { tours: { title: string }[]; terms: { name: string }[]; sentQuotes: number }
type PictureUses = (at: HasSession, id: string) => Promise<Uses>

const usesOf = (req: PayloadRequest, id: string | number): Promise<Uses> =>
  (req.payload.config.custom.pictureUses as PictureUses)(req, String(id))

const refused = (detail: string): never => {
  throw new APIError(detail, 409, { code: 'in-use' }, true)
}

/** Refuses to delete a picture that the catalog or a component shows, or a quote that a customer was sent. */
export const guardMediaInUse: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { tours, terms, sentQuotes } = await usesOf(req, id)
  const shownBy = tours[0]?.title ?? terms[0]?.name
  if (shownBy) refused(`“${shownBy}” shows this picture: choose another there first.`)
  if (sentQuotes > 0) refused('A quote that was sent shows this picture: it stays as long as the quote does.')
}

/** Refuses to put another file in the place of a picture that a customer was sent in a quote. */
export const guardMediaReplaced: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update' || !req.file) return
  if (!('id' in args) || !args.id) return refused('A file takes the place of one picture at a time.')
  const { sentQuotes } = await usesOf(req, String(args.id))
  if (sentQuotes > 0)
    refused('A quote that was sent shows this picture as it is: upload the new one as a picture of its own.')
}
