import type { Payload } from 'payload'
import { systemActor } from '@/src/platform/actor'
import { audit } from '@/src/platform/audit/audit'
import { createContext } from '@/src/platform/context'
import { rowOf, sql } from '@/src/platform/database/session'
import { underAdvisoryLock } from '@/src/platform/database/underAdvisoryLock'
import { env } from '@/src/platform/env'
import { allDone } from './allDone'
import { demoAddresses } from './demoLogins'
import { seedDesk } from './desk/seedDesk'
import { seedRequests } from './desk/seedRequests'
import { seedQuotes } from './quotes/seedQuotes'
import { seedTexts } from './quotes/seedTexts'
import { seedCatalog } from './seedCatalog'
import { seedConversation } from './seedConversation'
import { seedStaff } from './seedStaff'
import { demoSuppliers } from './suppliers/demoSuppliers'
import { seedSuppliers } from './suppliers/seedSuppliers'
import { demoTours } from './tours/demoTours'

type State = { finished: boolean; staff: number; tours: number; leads: number; partners: number }

const list = (texts: string[]) =>
  sql.join(
    texts.map((text) => sql`${text}`),
    sql`, `,
  )

/** What is here besides the demo's own records, which a seed that was killed left half made. */
const stateOf = async (payload: Payload): Promise<State> => {
  const state = await rowOf<State>(
    { payload },
    sql`SELECT EXISTS (SELECT 1 FROM audit_events WHERE entity = 'demo' AND entity_id = 'seed') AS finished,
          (SELECT count(*)::int FROM staff WHERE email NOT IN (${list(demoAddresses)})) AS staff,
          (SELECT count(*)::int FROM tours WHERE public_id IS NULL OR public_id NOT IN (${list(demoTours.map(({ publicId }) => publicId))})) AS tours,
          (SELECT count(*)::int FROM leads l LEFT JOIN customers c ON c.id = l.customer_id
            WHERE coalesce(c.email, '') NOT LIKE 'demo.%@example.com') AS leads,
          (SELECT count(*)::int FROM partners WHERE name NOT IN (${list(demoSuppliers.map(({ name }) => name))})) AS partners`,
  )
  return state ?? { finished: true, staff: 0, tours: 0, leads: 0, partners: 0 }
}

/**
 * Fills an empty database with the demo: staff where there is nobody, tours where there are none, suppliers where nobody
 * else sells to us, rules and clocks for its desk, requests, a conversation and its quotes where nobody has asked
 * for a trip yet. A run that was killed is taken up
 * where it stopped; one that finished is never repeated, whatever was deleted since.
 */
export const seedDemo = (payload: Payload): Promise<void> =>
  underAdvisoryLock(env().DATABASE_URL ?? '', 'chapter2:demo', async () => {
    const { finished, staff, tours, leads, partners } = await stateOf(payload)
    if (finished) return
    const newContext = () => createContext({ payload, actor: systemActor('Demo data'), requestId: 'demo-data' })
    const [catalog] = await allDone([
      tours === 0 ? seedCatalog(newContext) : undefined,
      staff === 0 ? seedStaff(newContext) : undefined,
      staff === 0 ? seedTexts(newContext) : undefined,
    ])
    const hasSuppliers = catalog !== undefined && partners === 0
    if (hasSuppliers) await seedSuppliers(newContext, catalog)
    if (catalog && staff === 0) await seedDesk(await newContext(), catalog)
    if (catalog && staff === 0 && leads === 0) {
      await seedRequests(await newContext())
      const { leadId } = await seedConversation(newContext)
      if (hasSuppliers) await seedQuotes(await newContext(), { leadId })
    }
    await audit((await newContext()).req, {
      action: 'demo.seeded',
      entity: 'demo',
      entityId: 'seed',
      after: { staff: staff === 0, catalog: tours === 0, suppliers: hasSuppliers },
    })
  })
