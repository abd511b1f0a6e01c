import type { Context } from '@/src/platform/context'
import { demoCompany } from './demoCompany'
import { demoLogins } from './demoLogins'
import { eachOf } from './eachOf'

/** Creates the demo's staff, one per role, and its company settings; what is there already stays. */
export const seedStaff = async (newContext: () => Promise<Context>): Promise<void> => {
  const { payload, req } = await newContext()
  const { docs } = await payload.find({ collection: 'staff', limit: 0, depth: 0, req })
  const known = new Set(docs.map(({ email }) => email))
  await eachOf(
    demoLogins.filter(({ email }) => !known.has(email)),
    {
      // Hashing a password takes most of a second on another thread.
      atOnce: 4,
      work: async (login) => {
        const ctx = await newContext()
        const takesLeads = login.roles.includes('sales')
        await payload.create({
          collection: 'staff',
          data: { ...login, active: true, acceptsLeads: takesLeads, languages: takesLeads ? ['en', 'fr', 'vi'] : [] },
          req: ctx.req,
          depth: 0,
        })
      },
    },
  )
  const settings = await payload.findGlobal({ slug: 'company-settings', req })
  if (!settings.bankDetails)
    await payload.updateGlobal({ slug: 'company-settings', data: demoCompany, req: (await newContext()).req })
}
