import type { BasePayload } from 'payload'
import { beforeClose } from '@/src/platform/database/closePayload'
import { type LiveSnapshot, liveSnapshot } from '@/src/platform/snapshot/liveSnapshot'
import type { CatalogAnswers } from './catalogAnswers'
import { readCatalog } from './readCatalog'

const snapshots = new WeakMap<BasePayload, LiveSnapshot<CatalogAnswers>>()

/** Returns the published catalog that this process keeps in memory; every commit that touches it, and midnight, makes it anew. */
export const catalogSnapshot = (payload: BasePayload): LiveSnapshot<CatalogAnswers> => {
  const kept = snapshots.get(payload)
  if (kept) return kept
  const snapshot = liveSnapshot({
    channel: 'catalog_changed',
    load: () => readCatalog(payload),
    goodUntil: (answers) => answers.goodUntil,
  })
  snapshots.set(payload, snapshot)
  beforeClose(payload, () => {
    snapshots.delete(payload)
    return snapshot.stop()
  })
  return snapshot
}
