import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { demoLogins } from '@/src/demo/demoLogins'
import { openInstallation } from '@/src/installation'
import { systemActor } from '@/src/platform/actor'
import { createContext } from '@/src/platform/context'
import { databaseOf, rowOf, sql } from '@/src/platform/database/session'
import { leadWorkspace } from '@/src/queries/integration/leadWorkspace'
import { medianOf } from '@/tests/bench/rounds'
import { signIn } from '@/tests/bench/signIn'
import { type Known, panelLists, type Request, requestsFor } from './requests'

const calls = 21

/** The median milliseconds of one request; the first calls fill caches and are not counted. */
const medianMs = async (call: () => Promise<unknown>): Promise<number> => {
  for (let warm = 0; warm < 3; warm += 1) await call()
  const figures: number[] = []
  for (let made = 0; made < calls; made += 1) {
    const startedAt = performance.now()
    await call()
    figures.push(performance.now() - startedAt)
  }
  return medianOf(figures)
}

/** A lead in the middle with a long story, its customer and its owner. */
const known = sql`SELECT l.id AS "leadId", c.id AS "customerId", l.owner_id AS "ownerId", l.reference, c.name, c.email, c.phone,
    (SELECT v.id FROM quote_versions v JOIN quotes q ON q.id = v.quote_id JOIN staff s ON s.id = q.owner_id AND s.email = 'sales@demo.example'
     WHERE v.status = 'draft' AND v.pricing_mode = 'lines' ORDER BY v.id DESC LIMIT 1) AS "draftId"
  FROM leads l JOIN customers c ON c.id = l.customer_id
  WHERE l.id = (SELECT lead_id FROM lead_activities a JOIN leads f ON f.id = a.lead_id JOIN customers n ON n.id = f.customer_id
                WHERE n.phone IS NOT NULL AND n.email IS NOT NULL AND f.owner_id IS NOT NULL GROUP BY lead_id ORDER BY count(*) DESC, lead_id LIMIT 1)`

const { payload, close } = await openInstallation()
const { default: config } = await import('@payload-config')
const { endpoints } = await import('@/endpoints/registry')
const { createApp } = await import('@/src/platform/http/createApp')
const { countOnPool } = await import('@/src/platform/rateLimit/consume')
countOnPool(databaseOf(payload).pool)
const server = createServer(createApp({ payload, config, endpoints }))
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

const found = await rowOf<Known>({ payload }, known)
if (!found) throw new Error('The database holds no leads: fill it with npm run seed:scale.')

const figures: Record<string, number> = {}
for (const role of ['manager', 'sales'] as const) {
  const login = demoLogins.find(({ roles }) => roles.includes(role))
  if (!login) throw new Error(`The demo has no ${role}.`)
  const headers = { authorization: await signIn(url, login) }
  const { docs } = await payload.find({ collection: 'staff', where: { email: { equals: login.email } }, depth: 0 })
  const user = { ...docs[0], collection: 'staff' as const }
  const ctx = () => createContext({ payload, actor: systemActor('bench'), requestId: 'bench', user: user as never })
  const measure = async (name: string, call: () => Promise<unknown>) => {
    figures[`${name} (${role})`] = await medianMs(call)
  }
  const sent = async ({ post }: Request): Promise<RequestInit> => {
    if (!post) return { headers }
    const answer = (await (await fetch(`${url}${post.from}`, { headers })).json()) as Record<string, unknown>
    const body = JSON.stringify({ [post.field]: answer[post.field] })
    return { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body }
  }
  for (const request of requestsFor(found)) {
    const { view, what, path } = request
    const init = await sent(request)
    await measure(`${view}: ${what}`, async () => {
      const response = await fetch(`${url}${path}`, init)
      await response.arrayBuffer()
      // Somebody else's lead is not shown to sales: that answer is not the one to measure.
      if (!response.ok && !(role === 'sales' && response.status === 404)) throw new Error(`${path}: ${response.status}`)
    })
  }
  if (role === 'manager')
    await measure('workspace: what surrounds it', async () => leadWorkspace(await ctx(), { leadId: found.leadId }))
  for (const collection of panelLists)
    await measure(`panel list: ${collection}`, () =>
      payload.find({
        collection,
        depth: 0,
        draft: true,
        includeLockStatus: true,
        limit: 10,
        overrideAccess: false,
        user: user as never,
      }),
    )
}
process.stdout.write(`\n${JSON.stringify(figures)}\n`)
server.closeAllConnections()
server.close()
await close()
process.exit(0)
