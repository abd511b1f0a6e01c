import type { TripContent } from '@/src/domain/quote/tripContent'
import { type CalendarDate, todayIn } from '@/src/domain/shared/calendarDate'
import type { Language } from '@/src/domain/shared/language'
import { dateOfDay } from '@/src/domain/shared/tripDates'
import { teamZone } from '@/src/domain/shared/zone'
import type { Context } from '@/src/platform/context'
import type { ComponentWire } from './builderWire'
import { componentRows } from './componentRows'
import { componentWires } from './componentWires'

/** Reads the components a trip’s lines name, each as of the first date it is on, or as of today where no date is known. */
export const componentsOfTrip = async (
  ctx: Context,
  { content, language }: { content: Pick<TripContent, 'lines' | 'startDate'>; language: Language },
): Promise<ComponentWire[]> => {
  const today = todayIn(teamZone, ctx.now)
  const dates = new Map<string, CalendarDate>()
  for (const { componentId, dayNumber } of content.lines)
    if (componentId && !dates.has(componentId))
      dates.set(componentId, content.startDate ? dateOfDay(content.startDate, dayNumber ?? 1) : today)
  if (dates.size === 0) return []
  const rows = await componentRows(ctx, { ids: [...dates.keys()], language })
  const dated = rows.map((row) => ({ row, date: dates.get(row.id) ?? today }))
  return componentWires(ctx, dated, { sellIn: null })
}
