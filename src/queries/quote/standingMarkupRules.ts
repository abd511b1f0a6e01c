import type { MarkupRule, MarkupScope } from '@/src/domain/quote/markupRule'
import type { CalendarDate } from '@/src/domain/shared/calendarDate'
import type { ComponentType } from '@/src/domain/shared/componentTypes'
import type { Context } from '@/src/platform/context'
import { rowsOf, sql } from '@/src/platform/database/session'

type Row = {
  id: string
  name: string
  percent: string
  level: 'partner' | 'component_type' | 'destination_and_season' | 'default'
  partnerId: string
  componentType: ComponentType
  destination: string | null
  from: CalendarDate | null
  to: CalendarDate | null
}

const scopeOf = ({ level, partnerId, componentType, destination, from, to }: Row): MarkupScope => {
  if (level === 'partner') return { level, partnerId }
  if (level === 'component_type') return { level, componentType }
  if (level === 'default') return { level }
  return { level, destination, season: from && to ? { from, to } : null }
}

/** The markup rules that hold for a quote made on a day and belong to none, as the engine reads them; one statement. */
export const standingMarkupRules = async (
  ctx: Pick<Context, 'payload'>,
  { on }: { on: CalendarDate },
): Promise<MarkupRule[]> => {
  const rows = await rowsOf<Row>(
    ctx,
    sql`SELECT m.id, m.name, m.percent, m.level, m.partner_id AS "partnerId", m.component_type AS "componentType",
          d.name AS destination, m.season_from AS "from", m.season_to AS "to"
        FROM markup_rules m LEFT JOIN destinations d ON d.id = m.destination_id
        WHERE m.active AND (m.valid_from IS NULL OR m.valid_from <= ${on}) AND (m.valid_to IS NULL OR m.valid_to > ${on})`,
  )
  return rows.map((row) => ({ id: row.id, name: row.name, percent: row.percent, scope: scopeOf(row) }))
}
