import { firstOfEach } from '@/src/platform/http/validate'
import { boundedCache } from '@/src/platform/snapshot/boundedCache'
import type { LiveSnapshot } from '@/src/platform/snapshot/liveSnapshot'
import type { Served } from '@/src/platform/snapshot/served'
import type { SnapshotDoor } from '@/src/platform/snapshot/snapshotListener'
import type { CatalogAnswers } from '@/src/queries/catalog/catalogAnswers'
import { tourQuery, toursQuery } from '@/src/queries/catalog/toursQuery'

const targets = /^\/(?:(data\/trips\.json)|public\/v1\/tours(?:\/([a-z0-9-]+))?)(?:\?(.*))?$/
const rememberedLengthMax = 300

const readTarget = (answers: CatalogAnswers, target: string): (() => Served) | null => {
  const [matched, feed, id, search = ''] = targets.exec(target) ?? []
  if (matched === undefined) return null
  if (feed) return answers.feed
  const parameters = firstOfEach(new URLSearchParams(search))
  if (id === undefined) {
    const query = toursQuery.safeParse(parameters)
    return query.success ? () => answers.list(query.data) : null
  }
  const query = tourQuery.safeParse(parameters)
  return query.success ? answers.tour({ id, lang: query.data.lang }) : null
}

/** Finds tours and feed in the catalog kept in memory; a target seen before in this state of it is not read again. */
export const catalogDoor = (snapshot: LiveSnapshot<CatalogAnswers>): SnapshotDoor => {
  const freshCache = () =>
    boundedCache<Served>({ entriesMax: 1_000, bytesMax: 8 * 1024 * 1024, bytesOf: ({ body }) => body.length })
  let state: CatalogAnswers | undefined
  let seen = freshCache()
  return (target) => {
    const answers = snapshot.peek()
    if (!answers) return null
    if (answers !== state) {
      state = answers
      seen = freshCache()
    }
    const known = seen.get(target)
    if (known) return () => known
    const make = readTarget(answers, target)
    if (!make || target.length > rememberedLengthMax) return make
    const remembered = seen
    return () => {
      const served = make()
      remembered.set(target, served)
      return served
    }
  }
}
