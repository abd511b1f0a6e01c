import type { CalendarDate } from '@/src/domain/shared/calendarDate'
import { todayIn } from '@/src/domain/shared/calendarDate'
import type { ComponentType } from '@/src/domain/shared/componentTypes'
import type { CurrencyCode } from '@/src/domain/shared/currency'
import { foldText } from '@/src/domain/shared/foldText'
import type { Language } from '@/src/domain/shared/language'
import { teamZone } from '@/src/domain/shared/zone'
import type { Context } from '@/src/platform/context'
import { rowsOf, type Sql, sql } from '@/src/platform/database/session'
import { searchPattern } from '@/src/queries/crm/searchPattern'
import type { ComponentWire } from './builderWire'
import { componentWires } from './componentWires'
import { type ComponentRow, selectComponents } from './selectComponents'
import { sellableIn } from './sellableIn'

export type ComponentsAsked = {
  search?: string
  place?: string
  type?: ComponentType
  date?: CalendarDate
  currency?: CurrencyCode
  language: Language
  page: number
}

const pageSize = 25
const wordsMax = 6

const inPlace = (pattern: string): Sql =>
  sql`c.place_id IN (SELECT _parent_id FROM places_locales WHERE fold_text(name) LIKE fold_text(${pattern})
        UNION SELECT pl.id FROM places pl JOIN destinations d ON d.id = pl.destination_id WHERE fold_text(d.name) LIKE fold_text(${pattern}))`

// Each source of a word has an index of its own, which one condition over all of them could not use.
const holds = (pattern: string): Sql =>
  sql`(c.id IN (SELECT id FROM components WHERE fold_text(name) LIKE fold_text(${pattern})
          UNION SELECT _parent_id FROM components_locales WHERE fold_text(title) LIKE fold_text(${pattern}))
        OR c.partner_id IN (SELECT id FROM partners WHERE fold_text(name) LIKE fold_text(${pattern}))
        OR ${inPlace(pattern)})`

const conditionsOf = ({ search, place, type }: ComponentsAsked): Sql => {
  const words = [...new Set(foldText(search ?? '').split(' '))].filter(Boolean).slice(0, wordsMax)
  const conditions = [
    sql`c.active`,
    ...words.map((word) => holds(searchPattern(word))),
    ...(place ? [inPlace(searchPattern(place))] : []),
    ...(type ? [sql`c.type = ${type}`] : []),
  ]
  return sql.join(conditions, sql` AND `)
}

/** Finds what may be put into a trip: a page of active components with their price list of a date and what speaks against each. */
export const componentPage = async (
  ctx: Context,
  asked: ComponentsAsked,
): Promise<{ items: ComponentWire[]; has_more: boolean }> => {
  const { date = todayIn(teamZone, ctx.now), currency, language, page } = asked
  const found = sql`SELECT c.id, row_number() OVER (ORDER BY c.name, c.id) AS position FROM components c
      WHERE ${conditionsOf(asked)} ORDER BY c.name, c.id LIMIT ${pageSize + 1} OFFSET ${(page - 1) * pageSize}`
  const [rows, sellIn] = await Promise.all([
    rowsOf<ComponentRow>(ctx, selectComponents(found, language)),
    currency ? sellableIn(ctx, currency) : null,
  ])
  const dated = rows.slice(0, pageSize).map((row) => ({ row, date }))
  return {
    items: await componentWires(ctx, dated, { sellIn }),
    has_more: rows.length > pageSize,
  }
}
