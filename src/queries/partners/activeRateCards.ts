import type { RateCardVersion } from '@/src/domain/shared/rateCard'
import type { Context } from '@/src/platform/context'
import { anyOf, rowsOf, sql } from '@/src/platform/database/session'

export type PricedComponent = { componentId: string; version: RateCardVersion }

/**
 * The versions in force of every card that prices one of these components, as plain data and frozen: one statement, however
 * many there are. A component with no card is not among them; one with several comes with each.
 */
export const activeRateCards = (
  ctx: Pick<Context, 'payload'>,
  { componentIds }: { componentIds: readonly string[] },
): Promise<PricedComponent[]> =>
  rowsOf<PricedComponent>(
    ctx,
    sql`SELECT r.components_id AS "componentId", v.frozen AS version
        FROM rate_cards_rels r JOIN rate_cards c ON c.id = r.parent_id
          JOIN rate_card_versions v ON v.id = c.active_version_id
        WHERE r.path = 'components' AND r.components_id IN ${anyOf(componentIds)}
        ORDER BY r.components_id, v.id`,
  )
