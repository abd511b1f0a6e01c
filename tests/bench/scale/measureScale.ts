import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mergeListSearchAndWhere } from 'payload/shared'
import { openInstallation } from '@/src/installation'
import { systemActor } from '@/src/platform/actor'
import { createContext } from '@/src/platform/context'
import { databaseOf } from '@/src/platform/database/session'
import { leadWorkspace } from '@/src/queries/integration/leadWorkspace'
import { medianOf } from '@/tests/bench/rounds'
import { signIn } from '@/tests/bench/signIn'
import { benchCallers } from './callers'
import { findKnown } from './known'
import { type PanelList, panelLists } from './panelLists'
import { type Request, requestsFor } from './requests'

const calls = 21
/** For trying out: names what is measured, and how often. */
const only = process.env.SCALE_ONLY
const callsMade = Number(process.env.SCALE_CALLS ?? calls)

/** The median milliseconds of one request; the first calls fill caches and are not counted. */
const medianMs = async (call: () => Promise<unknown>): Promise<number> => {
  for (let warm = 0; warm < 3; warm += 1) await call()
  const figures: number[] = []
  for (let made = 0; made < callsMade; made += 1) {
    const startedAt = performance.now()
    await call()
    figures.push(performance.now() - startedAt)
  }
  return medianOf(figures)
}

const { payload, close } = await openInstallation()
const { default: config } = await import('@payload-config')
const { endpoints } = await import('@/endpoints/registry')
const { createApp } = await import('@/src/platform/http/createApp')
const { countOnPool } = await import('@/src/platform/rateLimit/consume')
countOnPool(databaseOf(payload).pool)
const server = createServer(createApp({ payload, config, endpoints }))
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

const known = await findKnown({ payload })
const figures: Record<string, number> = {}
for (const { name: role, user: found, ...login } of await benchCallers(payload)) {
  const headers = { authorization: await signIn(url, login) }
  const user = { ...found, collection: 'staff' as const }
  const ctx = () => createContext({ payload, actor: systemActor('bench'), requestId: 'bench', user })
  const measure = async (name: string, call: () => Promise<unknown>) => {
    if (!only || `${name} (${role})`.includes(only)) figures[`${name} (${role})`] = await medianMs(call)
  }
  const sent = async ({ post }: Request): Promise<RequestInit> => {
    if (!post) return { headers }
    const answer = (await (await fetch(`${url}${post.from}`, { headers })).json()) as Record<string, unknown>
    const body = JSON.stringify({ [post.field]: answer[post.field] })
    return { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body }
  }
  for (const request of requestsFor(known)) {
    const { view, what, path } = request
    const init = await sent(request)
    const first = await fetch(`${url}${path}`, init)
    await first.arrayBuffer()
    // Somebody else's record is not shown to sales, nor its trip to price: those answers are not ones to measure.
    if (role !== 'manager' && [404, 422].includes(first.status)) continue
    await measure(`${view}: ${what}`, async () => {
      const response = await fetch(`${url}${path}`, init)
      await response.arrayBuffer()
      if (!response.ok) throw new Error(`${path}: ${response.status}`)
    })
  }
  if (role === 'manager')
    await measure('workspace: what surrounds it', async () => leadWorkspace(await ctx(), { leadId: known.leadId }))
  const list = async ({ collection, search, where = {}, sort, page }: PanelList) => {
    const { config: collectionConfig } = payload.collections[collection]
    const base = (await collectionConfig.admin.baseFilter?.({} as never)) ?? {}
    const asked = { and: [structuredClone(where), base] }
    const { enableListViewSelectAPI, defaultColumns = [] } = collectionConfig.admin
    return payload.find({
      collection,
      select: enableListViewSelectAPI ? Object.fromEntries(defaultColumns.map((name) => [name, true])) : undefined,
      depth: 0,
      draft: true,
      includeLockStatus: true,
      limit: 10,
      page: page ?? 1,
      sort: sort ?? (collectionConfig.defaultSort as string | undefined) ?? '-createdAt',
      where: mergeListSearchAndWhere({ collectionConfig, search: search ?? '', where: asked }),
      overrideAccess: false,
      user,
    })
  }
  for (const each of panelLists(known)) await measure(`panel list: ${each.what}`, () => list(each))
}
process.stdout.write(`\n${JSON.stringify(figures)}\n`)
server.closeAllConnections()
server.close()
await close()
process.exit(0)
