import { storeFxRates } from '@/src/commands/finance/storeFxRates'
import { todayIn } from '@/src/domain/shared/calendarDate'
import { teamZone } from '@/src/domain/shared/zone'
import type { Context } from '@/src/platform/context'
import { rowOf, sql } from '@/src/platform/database/session'
import { createSandboxFx } from '@/src/providers/fx/sandboxFx'
import { eachOf } from '../eachOf'
import { addDemoSupplier, type SuppliersAround } from './addDemoSupplier'
import { demoMarkups, demoPartnerMarkup } from './demoMarkups'
import { demoSuppliers } from './demoSuppliers'
import { demoYears } from './demoYears'

type NewContext = () => Promise<Context>

const seedMarkups = async (newContext: NewContext): Promise<void> => {
  const ctx = await newContext()
  const partner = await rowOf<{ id: string }>(
    ctx,
    sql`SELECT id FROM partners WHERE name = ${demoPartnerMarkup.partner}`,
  )
  const rules = [...demoMarkups, { ...demoPartnerMarkup, level: 'partner' as const, partner: partner?.id }]
  for (const rule of rules)
    if (!(await rowOf(ctx, sql`SELECT 1 FROM markup_rules WHERE name = ${rule.name}`)))
      await ctx.payload.create({
        collection: 'markup-rules',
        data: { ...rule, active: true },
        depth: 0,
        req: (await newContext()).req,
      })
}

const seedFx = async (newContext: NewContext): Promise<void> => {
  const ctx = await newContext()
  const fx = createSandboxFx({ now: () => ctx.now })
  await storeFxRates(ctx, { ...(await fx.latest('USD')), sourceName: fx.name })
}

/** Keeps the demo's suppliers with their prices, the standing markups and the sandbox's rates of exchange. */
export const seedSuppliers = async (newContext: NewContext, catalog: Omit<SuppliersAround, 'years'>): Promise<void> => {
  const { now } = await newContext()
  const around = { ...catalog, years: demoYears(todayIn(teamZone, now)) }
  await eachOf(demoSuppliers, {
    atOnce: 3,
    work: async (supplier) => addDemoSupplier(await newContext(), { supplier, around }),
  })
  await seedMarkups(newContext)
  await seedFx(newContext)
}
