import { createHash } from 'node:crypto'
import { claimFeedPush } from '@/src/commands/catalog/claimFeedPush'
import { settleFeedPush } from '@/src/commands/catalog/settleFeedPush'
import type { Context } from '@/src/platform/context'
import { consumer } from '@/src/platform/jobs/job'
import { withTimeout } from '@/src/platform/jobs/withTimeout'
import { providers } from '@/src/providers/providers'
import { ProviderFailure } from '@/src/providers/shared/providerFailure'
import type { FileStore } from '@/src/providers/storage/fileStore'
import { readCatalog } from '@/src/queries/catalog/readCatalog'

const putMs = 30_000
/** Longer than a put may take, so that two never write at once. */
const leaseMs = putMs + 15_000

const sha256Of = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

const shownFeed = async ({ payload }: Context) => {
  const catalog = await readCatalog(payload)
  const { body } = catalog.feed()
  return { body, sha256: sha256Of(body), portableSha256: sha256Of(catalog.portableFeed()) }
}

const busy = (target: string) =>
  new ProviderFailure({
    kind: 'retryable',
    provider: 'storage',
    code: 'busy',
    detail: `Another push to ${target} is under way.`,
    retryAfterSeconds: 5,
  })

const reasonOf = (error: unknown): string => {
  if (error instanceof ProviderFailure) return `${error.detail} (${error.code})`
  return error instanceof Error ? error.message : String(error)
}

type Push = { store: FileStore; signal: AbortSignal; isAsked: boolean }

/** Puts what is shown by now, until what lies there is that; a target that has it already is left alone. */
const pushTo = async (ctx: Context, { store, signal, isAsked }: Push): Promise<void> => {
  const { target } = store
  const claim = await claimFeedPush(ctx, { target, leaseMs })
  if (!claim) throw busy(target)
  try {
    const { body, sha256, portableSha256 } = await shownFeed(ctx)
    if (claim.sha256 === sha256 && !isAsked) return await settleFeedPush(ctx, { target, outcome: 'known' })
    await withTimeout({ ms: putMs, what: `Pushing to ${target}` }, (timeUp) =>
      store.put({ body, contentType: 'application/json; charset=utf-8', signal: AbortSignal.any([signal, timeUp]) }),
    )
    await settleFeedPush(ctx, { target, outcome: 'pushed', sha256, portableSha256, bytes: body.length })
  } catch (error) {
    await settleFeedPush(ctx, { target, outcome: 'failed', error: reasonOf(error) })
    throw error
  }
}

/**
 * Pushes the feed's file wherever the settings say. It puts what is shown when it runs, not what was when it was asked:
 * the last of many runs leaves the newest bytes, and a repeated one finds them there.
 */
export const pushFeed = consumer({
  name: 'catalog.push-feed',
  on: 'feed.changed',
  timeoutMs: 4 * putMs,
  attemptsMax: 12,
  run: async (ctx, { data: { why } }, { signal }) => {
    const failures: unknown[] = []
    for (const store of providers().feedStores)
      await pushTo(ctx, { store, signal, isAsked: why === 'asked' }).catch((error) => failures.push(error))
    if (failures.length > 0) throw failures[0]
  },
})
