import { explainStep } from '@/src/domain/quote/explainStep'
import type { MarkupCase } from '@/src/domain/quote/markupBook'
import { markupLadder } from '@/src/domain/quote/markupLadder'
import type { MarkupRule } from '@/src/domain/quote/markupRule'
import { markupStep } from '@/src/domain/quote/markupStep'
import { type CalendarDate, todayIn } from '@/src/domain/shared/calendarDate'
import { teamZone } from '@/src/domain/shared/zone'
import type { Context } from '@/src/platform/context'
import { rowOf, sql } from '@/src/platform/database/session'
import { assertVisible } from '@/src/platform/http/findVisible'
import { standingMarkupRules } from './standingMarkupRules'

/** The rules that would mark a component up, the one that wins first, each with what it is for in words. */
export type ComponentMarkup = {
  date: CalendarDate
  rules: (Pick<MarkupRule, 'id' | 'name' | 'percent'> & { why: string })[]
}

const caseOf = ({ req }: Context, id: string): Promise<MarkupCase | undefined> =>
  rowOf<MarkupCase>(
    req,
    sql`SELECT '' AS "lineId", NULL AS "dayNumber", c.partner_id AS "partnerId", c.type AS "componentType", d.name AS destination,
          c.place_id AS "placeId", c.place_from_id AS "placeFromId"
        FROM components c LEFT JOIN partners p ON p.id = c.partner_id LEFT JOIN places pl ON pl.id = c.place_id
          LEFT JOIN destinations d ON d.id = COALESCE(pl.destination_id, p.destination_id)
        WHERE c.id = ${id}`,
  )

/** Says which rule would mark a component up on a day of travel, in a quote made today, and which it beats; throws `not-found`. */
export const markupOf = async (
  ctx: Context,
  { id, date = todayIn(teamZone, ctx.now) }: { id: string; date?: CalendarDate },
): Promise<ComponentMarkup> => {
  await assertVisible(ctx, { collection: 'components', id })
  const given = await caseOf(ctx, id)
  const rules = await standingMarkupRules(ctx, { on: todayIn(teamZone, ctx.now) })
  const ladder = given ? markupLadder(rules, { given, date }) : []
  return {
    date,
    rules: ladder.map((rule) => ({
      ...{ id: rule.id, name: rule.name, percent: rule.percent },
      // Words about markup name no amount, so that any currency does.
      why: explainStep(markupStep(rule), 'USD'),
    })),
  }
}
