import { validate as isUuid } from 'uuid'
import { type CalendarDate, todayIn } from '@/src/domain/shared/calendarDate'
import type { CurrencyCode } from '@/src/domain/shared/currency'
import type { Language } from '@/src/domain/shared/language'
import { teamZone } from '@/src/domain/shared/zone'
import type { Context } from '@/src/platform/context'
import type { ComponentOnDate } from './builderWire'
import { componentRows } from './componentRows'
import { componentWires } from './componentWires'
import { sellableIn } from './sellableIn'

type Asked = {
  asked: readonly { componentId: string; date: CalendarDate | null }[]
  currency: CurrencyCode
  language: Language
}

/** Reads components each as of the date it is asked for, today where there is none; unknown ones are left out; four statements, however many there are. */
export const componentsOnDates = async (
  ctx: Context,
  { asked, currency, language }: Asked,
): Promise<ComponentOnDate[]> => {
  const ids = [...new Set(asked.map(({ componentId }) => componentId))].filter((id) => isUuid(id))
  if (ids.length === 0) return []
  const [rows, sellIn] = await Promise.all([componentRows(ctx, { ids, language }), sellableIn(ctx, currency)])
  const byId = new Map(rows.map((row) => [row.id, row]))
  const today = todayIn(teamZone, ctx.now)
  const known = asked.flatMap(({ componentId, date }) => {
    const row = byId.get(componentId)
    return row ? [{ row, asked: date, date: date ?? today }] : []
  })
  const components = await componentWires(ctx, known, { sellIn })
  return components.map((component, at) => ({ date: known[at]?.asked ?? null, component }))
}
