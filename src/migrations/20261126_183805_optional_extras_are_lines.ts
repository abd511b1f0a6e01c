import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** Extras that were shown and not summed become optional lines, which is what shows and does not sum; prices stay. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    INSERT INTO quote_versions_lines
      (_order, _parent_id, id, key, moment, component, label, days, quantity, per, sell_minor, net_minor, inclusion, tickable)
    SELECT (SELECT coalesce(max(l._order), 0) FROM quote_versions_lines l WHERE l._parent_id = a._parent_id)
             + row_number() OVER (PARTITION BY a._parent_id ORDER BY a._order),
           a._parent_id, a.id, a.id, 'day', 'fee', a.label, 1, 1, 'line', a.sell_minor, a.net_minor, 'optional', false
    FROM quote_versions_adjustments a WHERE a.optional AND a.kind = 'extra';
    DELETE FROM quote_versions_adjustments WHERE optional AND kind = 'extra';
  `)
}

/** They stay lines: which of them were extras once is not kept. */
export async function down(_: MigrateDownArgs): Promise<void> {
  await Promise.resolve()
}
