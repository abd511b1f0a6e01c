import type { Zone } from '@/src/domain/shared/zone'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction, type Tx } from '@/src/platform/database/inTransaction'
import { rowOf, sql } from '@/src/platform/database/session'
import { addTranslations } from '../addTranslations'
import { found } from '../found'
import type { DemoPictureName } from '../pictures/demoPictures'
import { addDemoCard } from './addDemoCard'
import type { DemoComponent, DemoSupplier } from './demoSupplier'
import type { DemoYears } from './demoYears'

export type SuppliersAround = {
  pictures: ReadonlyMap<DemoPictureName, string>
  destinations: ReadonlyMap<string, string>
  places: ReadonlyMap<string, string>
  years: DemoYears
}

const zoneOf: Record<DemoSupplier['country'], Zone> = {
  Vietnam: 'Asia/Ho_Chi_Minh',
  Thailand: 'Asia/Bangkok',
  Cambodia: 'Asia/Phnom_Penh',
  Laos: 'Asia/Vientiane',
}

const addPartner = async (tx: Tx, { name, kind, country, city, languages }: DemoSupplier, around: SuppliersAround) => {
  const address = name.toLowerCase().replaceAll(' ', '.')
  const { id } = await tx.payload.create({
    collection: 'partners',
    data: {
      name,
      kind,
      destination: found(around.destinations, country),
      city,
      zone: zoneOf[country],
      languages,
      risk: 'none',
      contacts: [{ purpose: 'reservations', name: 'Demo Desk', email: `${address}@example.com` }],
      notes: 'A supplier of the demo: neither it nor its prices exist.',
    },
    depth: 0,
    req: tx.req,
  })
  return id
}

const addComponent = async (
  tx: Tx,
  { partner, component, around }: { partner: string; component: DemoComponent; around: SuppliersAround },
): Promise<string> => {
  const { name, type, place, placeFrom, picture, peopleMax, texts } = component
  const [title, description] = texts.en
  const { id } = await tx.payload.create({
    collection: 'components',
    data: {
      name,
      type,
      partner,
      place: place && found(around.places, place),
      placeFrom: placeFrom && found(around.places, placeFrom),
      capacity: { peopleMax },
      title,
      description,
      pictures: picture ? [found(around.pictures, picture)] : [],
    },
    locale: 'en',
    depth: 0,
    req: tx.req,
  })
  await addTranslations(tx, {
    of: 'components',
    records: [[id, (language) => ({ title: texts[language][0], description: texts[language][1] })]],
  })
  return id
}

const addAllocations = async (
  tx: Tx,
  { supplier, ids, years }: { supplier: DemoSupplier; ids: ReadonlyMap<string, string>; years: DemoYears },
) => {
  for (const { component, ...held } of supplier.allocations ?? [])
    await tx.payload.create({
      collection: 'inventory-allocations',
      data: {
        ...held,
        component: found(ids, component),
        from: `${years.second}-01-01`,
        to: years.end,
        note: `${component}: held for the demo`,
      },
      depth: 0,
      req: tx.req,
    })
}

/** Keeps one supplier of the demo with its components, prices and allocations, all of it or none; one there already stays. */
export const addDemoSupplier = (
  ctx: Context,
  { supplier, around }: { supplier: DemoSupplier; around: SuppliersAround },
): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    if (await rowOf(tx, sql`SELECT 1 FROM partners WHERE name = ${supplier.name}`)) return
    const partner = await addPartner(tx, supplier, around)
    const ids = new Map<string, string>()
    for (const component of supplier.components)
      ids.set(component.name, await addComponent(tx, { partner, component, around }))
    for (const card of supplier.cards) await addDemoCard(tx, { partner, card, ids, years: around.years })
    await addAllocations(tx, { supplier, ids, years: around.years })
    await audit(tx.req, {
      action: 'partners.created',
      entity: 'partners',
      entityId: partner,
      after: { name: supplier.name, components: ids.size, cards: supplier.cards.length },
    })
  })
