import type { BasePayload } from 'payload'
import { mergeListSearchAndWhere } from 'payload/shared'
import type { Staff } from '@/src/payload-types'
import { systemActor } from '@/src/platform/actor'
import { createContext } from '@/src/platform/context'
import { leadWorkspace } from '@/src/queries/integration/leadWorkspace'
import { signIn } from '@/tests/bench/signIn'
import { type BenchCaller, benchCallers } from './callers'
import { findKnown } from './known'
import { type PanelList, panelLists } from './panelLists'
import { type Request, requestsFor } from './requests'

export type Call = () => Promise<unknown>
type Caller = BenchCaller & { user: Staff }

const asText = async (answer: Promise<Response>): Promise<{ status: number; text: string }> => {
  const response = await answer
  return { status: response.status, text: await response.text() }
}

/** The request over HTTP as this caller sends it, and how it is answered the first time. */
const requestOf = async ({ path, post }: Request, url: string, authorization: string) => {
  const headers = { authorization, 'content-type': 'application/json' }
  const bodyOf = async ({ from, field }: NonNullable<Request['post']>): Promise<string> => {
    const { text } = await asText(fetch(`${url}${from}`, { headers }))
    return JSON.stringify({ [field]: (JSON.parse(text) as Record<string, unknown>)[field] })
  }
  const sent: RequestInit = post ? { method: 'POST', headers, body: await bodyOf(post) } : { headers }
  const ask = () => asText(fetch(`${url}${path}`, sent))
  const call: Call = async () => {
    const { status, text } = await ask()
    if (status >= 400) throw new Error(`${path}: ${status} ${text}`)
  }
  return { call, first: (await ask()).status }
}

/** One of Payload's own lists, found as its list view finds it. */
const listOf = async (payload: BasePayload, user: Staff, list: PanelList): Promise<Call> => {
  const { collection, search = '', where = {}, sort, page = 1 } = list
  const { config } = payload.collections[collection]
  const { enableListViewSelectAPI, defaultColumns = [] } = config.admin
  const base = (await config.admin.baseFilter?.({} as never)) ?? {}
  return () =>
    payload.find({
      collection,
      select: enableListViewSelectAPI ? Object.fromEntries(defaultColumns.map((name) => [name, true])) : undefined,
      depth: 0,
      draft: true,
      includeLockStatus: true,
      limit: 10,
      page,
      sort: sort ?? (config.defaultSort as string | undefined) ?? '-createdAt',
      where: mergeListSearchAndWhere({
        collectionConfig: config,
        search,
        where: { and: [structuredClone(where), base] },
      }),
      overrideAccess: false,
      user: { ...user, collection: 'staff' as const },
    })
}

/** Every request that is measured, by what it asks and who asks it. */
export const scaleCalls = async (payload: BasePayload, url: string): Promise<Map<string, Call>> => {
  const known = await findKnown({ payload })
  const calls = new Map<string, Call>()
  const addAllOf = async ({ name: role, user, ...login }: Caller): Promise<void> => {
    const authorization = await signIn(url, login)
    for (const request of requestsFor(known)) {
      const { call, first } = await requestOf(request, url, authorization)
      // Somebody else's record is not shown to sales, nor its trip to price: those answers are not ones to measure.
      const isTheirs = role === 'manager' || ![404, 422].includes(first)
      if (isTheirs) calls.set(`${request.view}: ${request.what} (${role})`, call)
    }
    if (role === 'manager')
      calls.set('workspace: what surrounds it (manager)', async () => {
        const asked = { payload, actor: systemActor('bench'), requestId: 'bench' }
        const ctx = await createContext({ ...asked, user: { ...user, collection: 'staff' as const } })
        return leadWorkspace(ctx, { leadId: known.leadId })
      })
    for (const list of panelLists(known))
      calls.set(`panel list: ${list.what} (${role})`, await listOf(payload, user, list))
  }
  for (const caller of await benchCallers(payload)) await addAllOf(caller)
  return calls
}
