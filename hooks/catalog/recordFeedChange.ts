import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'

type RecordFeed = (req: PayloadRequest) => Promise<unknown>
type BeforeCommit = (key: string, effect: () => Promise<unknown>) => void

/** Once a transaction: at its end where a command holds it, else right here, inside Payload's own. */
const record = async (req: PayloadRequest): Promise<void> => {
  const recordFeed = req.payload.config.custom.recordFeed as RecordFeed
  const beforeCommit = req.context.beforeCommit as BeforeCommit | undefined
  if (beforeCommit) beforeCommit('catalog.feed', () => recordFeed(req))
  else await recordFeed(req)
}

/** Writes the feed's next version in the transaction of whatever changed what the website shows. */
export const recordFeedChange: CollectionAfterChangeHook = async ({ doc, req }) => {
  await record(req)
  return doc
}

/** The same for a deletion. */
export const recordFeedDeletion: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await record(req)
  return doc
}
