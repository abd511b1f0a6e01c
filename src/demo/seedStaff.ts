import { randomBytes } from 'node:crypto'
import type { Context } from '@/src/platform/context'
import { demoCompany } from './demoCompany'
import { demoColleagues, demoLogins } from './demoLogins'
import { eachOf } from './eachOf'

const spoken = {
  'sales@demo.example': ['en', 'fr', 'vi'],
  'sales.mekong@demo.example': ['en', 'fr', 'es'],
  'sales.away@demo.example': ['en', 'de'],
} as const

const people = [
  ...demoLogins.map((login) => ({ ...login, openLeadsMax: null })),
  ...demoColleagues.map((colleague) => ({ ...colleague, password: randomBytes(24).toString('base64url') })),
]

/** Creates the demo's staff, one per role and two more who sell, and its company settings; what is there already stays. */
export const seedStaff = async (newContext: () => Promise<Context>): Promise<void> => {
  const { payload, req } = await newContext()
  const { docs } = await payload.find({ collection: 'staff', limit: 0, depth: 0, req })
  const known = new Set(docs.map(({ email }) => email))
  await eachOf(
    people.filter(({ email }) => !known.has(email)),
    {
      // Hashing a password takes most of a second on another thread.
      atOnce: 4,
      work: async (person) => {
        const ctx = await newContext()
        const languages = Object.entries(spoken).find(([email]) => email === person.email)?.[1] ?? []
        const data = { ...person, roles: [...person.roles], languages: [...languages] }
        await payload.create({
          collection: 'staff',
          data: { ...data, active: true, acceptsLeads: languages.length > 0 },
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
