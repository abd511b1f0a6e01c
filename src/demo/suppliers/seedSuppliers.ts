import { storeFxRates } from '@/src/commands/finance/storeFxRates'
import { todayIn } from '@/src/domain/shared/calendarDate'
import { teamZone } from '@/src/domain/shared/zone'
import type { Context } from '@/src/platform/context'
import { rowOf, sql } from '@/src/platform/database/session'
import { createSandboxFx } from '@/src/providers/fx/sandboxFx'
import { eachOf } from '../eachOf'
import { found } from '../found'
import { addDemoSupplier, type SuppliersAround } from './addDemoSupplier'
import { demoMarkups } from './demoMarkups'
import { demoSuppliers } from './demoSuppliers'
import { demoYears } from './demoYears'

type NewContext = () => Promise<Context>

const seedMarkups = async (newContext: NewContext, { places, years }: SuppliersAround): Promise<void> => {
  const ctx = await newContext()
  for (const { partner: name, place, placeFrom, ...rule } of demoMarkups(years)) {
    if (await rowOf(ctx, sql`SELECT 1 FROM markup_rules WHERE name = ${rule.name}`)) continue
    const partner = name && (await rowOf<{ id: string }>(ctx, sql`SELECT id FROM partners WHERE name = ${name}`))?.id
    await ctx.payload.create({
      collection: 'markup-rules',
      data: {
        ...rule,
        partner,
        place: place && found(places, place),
        placeFrom: placeFrom && found(places, placeFrom),
        active: true,
      },
      depth: 0,
      req: (await newContext()).req,
    })
  }
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
  await seedMarkups(newContext, around)
  await seedFx(newContext)
}
