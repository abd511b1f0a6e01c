import { type Sql, sql } from '@/src/platform/database/session'

/** Of so few leads each is read itself: an index would be asked for all that hold the text. */
const fewMax = 1_000

/** How a lead (as `l`) and its customer (as `c`) are found: by an index of words or of something as exact, and by parts. */
export type LeadSearch = {
  lead: { words: Sql; parts: Sql }
  customer: { words: Sql; parts: Sql }
  /** Whether parts are looked for after what is in a table was found. */
  isTooLittle: (found: Sql) => Sql
  /** What else finds leads, from which tables. */
  also?: { from: Sql; where: Sql }[]
}

type Asked = {
  search: LeadSearch
  /** Which leads may be found. */
  conditions: Sql
  /** Parts of those, each looked for by itself and as far as it says. */
  groups: { where: Sql; limit?: number }[]
}

const ofCustomers = sql`customers c JOIN leads l ON l.customer_id = c.id`

/** Begins a statement: `hits` holds the ids and stages of the leads that, or whose customers, hold a text; each index is asked for itself. */
export const leadHits = ({ search, conditions, groups }: Asked): Sql => {
  const { lead, customer, isTooLittle, also = [] } = search
  const each = (from: Sql, found: Sql, order = sql``): Sql[] =>
    groups.map(({ where, limit }) => {
      const upTo = limit === undefined ? sql`` : sql`${order} LIMIT ${limit}`
      return sql`(SELECT l.id, l.stage FROM ${from} WHERE ${found} AND ${where} AND ${conditions}${upTo})`
    })
  // The order of an index: of a word that many say it is walked until enough are met, not all leads from the oldest on.
  const eachLead = (found: Sql): Sql[] => each(sql`leads l`, found, sql` ORDER BY l.keeper, l.stage, l.id`)
  const either = (branches: Sql[]): Sql => sql.join(branches, sql` UNION `)
  const areMany = sql`(SELECT are_many FROM seen)`
  const areLeft = sql`(SELECT are_left FROM looked)`
  return sql`WITH few AS MATERIALIZED (SELECT l.id FROM leads l WHERE ${conditions} LIMIT ${fewMax + 1}),
      seen AS MATERIALIZED (SELECT count(*) > ${fewMax} AS are_many FROM few),
      begun AS MATERIALIZED (
        (SELECT l.id, l.stage FROM few JOIN leads l ON l.id = few.id JOIN customers c ON c.id = l.customer_id
         WHERE NOT ${areMany} AND (${lead.words} OR ${lead.parts} OR ${customer.words} OR ${customer.parts}))
        UNION ${either([
          ...eachLead(sql`${areMany} AND (${lead.words})`),
          ...each(ofCustomers, sql`${areMany} AND (${customer.words})`),
          ...also.flatMap(({ from, where }) => each(from, where)),
        ])}),
      looked AS MATERIALIZED (SELECT ${areMany} AND ${isTooLittle(sql`begun`)} AS are_left),
      hits AS MATERIALIZED (TABLE begun UNION ${either([
        ...eachLead(sql`${areLeft} AND ${lead.parts}`),
        ...each(ofCustomers, sql`${areLeft} AND ${customer.parts}`),
      ])})`
}
