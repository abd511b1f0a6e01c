import type { MarkupConditions, MarkupPlace, MarkupRule, MarkupScope } from '@/src/domain/quote/markupRule'
import type { standingMarkupLevels } from '@/src/domain/quote/standingMarkupLevels'
import type { CalendarDate } from '@/src/domain/shared/calendarDate'
import type { ComponentType } from '@/src/domain/shared/componentTypes'
import type { Context } from '@/src/platform/context'
import { rowsOf, type Sql, sql } from '@/src/platform/database/session'

type Row = {
  id: string
  name: string
  percent: string
  level: (typeof standingMarkupLevels)[number]
  partnerId: string
  componentType: ComponentType
  destination: string | null
  place: MarkupPlace | null
  placeFrom: MarkupPlace | null
  from: CalendarDate | null
  to: CalendarDate | null
}

// A place lies in its country: what a line calls the country is not asked for beside it.
const conditionsOf = ({ destination, place, placeFrom, from, to }: Row): MarkupConditions => ({
  destination: place ? null : destination,
  place,
  placeFrom,
  season: from && to ? { from, to } : null,
})

const scopeOf = (row: Row): MarkupScope => {
  const { level, partnerId, componentType } = row
  if (level === 'default') return { level }
  if (level === 'partner') return { level, partnerId, ...conditionsOf(row) }
  return level === 'component_type' ? { level, componentType, ...conditionsOf(row) } : { level, ...conditionsOf(row) }
}

const placeOf = (column: Sql): Sql =>
  sql`(SELECT json_build_object('id', l._parent_id, 'name', l.name) FROM places_locales l WHERE l._parent_id = ${column} AND l._locale = 'en')`

/** The markup rules that hold for a quote made on a day and belong to none, as the engine reads them; one statement. */
export const standingMarkupRules = async (
  ctx: Pick<Context, 'payload'>,
  { on }: { on: CalendarDate },
): Promise<MarkupRule[]> => {
  const rows = await rowsOf<Row>(
    ctx,
    sql`SELECT m.id, m.name, m.percent, m.level, m.partner_id AS "partnerId", m.component_type AS "componentType",
          d.name AS destination, ${placeOf(sql`m.place_id`)} AS place, ${placeOf(sql`m.place_from_id`)} AS "placeFrom",
          m.season_from AS "from", m.season_to AS "to"
        FROM markup_rules m LEFT JOIN destinations d ON d.id = m.destination_id
        WHERE m.active AND (m.valid_from IS NULL OR m.valid_from <= ${on}) AND (m.valid_to IS NULL OR m.valid_to > ${on})`,
  )
  return rows.map((row) => ({ id: row.id, name: row.name, percent: row.percent, scope: scopeOf(row) }))
}
