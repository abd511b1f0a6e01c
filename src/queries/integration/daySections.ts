import { openStages } from '@/src/domain/crm/boardMoves'
import { anyOf, type Sql, sql } from '@/src/platform/database/session'
import { contactByUs } from '@/src/queries/crm/contactByUs'
import { leadDueOrNever } from '@/src/queries/crm/leadClock'

export const daySections = ['overdue', 'today', 'waiting', 'new', 'quotes', 'prices'] as const
export type DaySection = (typeof daySections)[number]

/** Whose day it is: one person's, or everybody's. */
export type DayOf = { staffId: string } | 'team'

export type DayAsked = { of: DayOf; now: Date; endOfToday: Date }

/** Counted no further: who has a hundred things to do today needs no exact number. */
export const dayCountMax = 99
const takenMax = dayCountMax + 1
const waitingDays = 30
export const expiringDays = 3

const DAY = 86_400_000
const isOpen = sql`l.stage IN ${anyOf(openStages)}`
const days = (now: Date, count: number): string => new Date(now.getTime() + count * DAY).toISOString()

const ownedBy = (of: DayOf, column: Sql): Sql => (of === 'team' ? sql`true` : sql`${column} = ${of.staffId}`)

const dueBetween = ({ of }: DayAsked, from: Date | null, to: Date): Sql => {
  const [start, end] = [from?.toISOString() ?? '-infinity', to.toISOString()]
  return sql`SELECT * FROM (
      (SELECT 'lead' AS kind, l.id, l.id AS lead_id, ${leadDueOrNever} AS at, NULL::text AS text FROM leads l
       WHERE ${isOpen} AND ${leadDueOrNever} >= ${start}::timestamptz AND ${leadDueOrNever} < ${end}::timestamptz AND ${ownedBy(of, sql`l.owner_id`)}
       ORDER BY ${leadDueOrNever} LIMIT ${takenMax})
      UNION ALL
      (SELECT 'task', t.id, t.lead_id, t.due_at, t.title FROM tasks t
       WHERE t.done_at IS NULL AND t.kind <> 'first_response' AND t.due_at >= ${start}::timestamptz AND t.due_at < ${end}::timestamptz
         AND ${ownedBy(of, sql`t.owner_id`)}
       ORDER BY t.due_at LIMIT ${takenMax})) due ORDER BY at, id LIMIT ${takenMax}`
}

// A lead stands where it is most urgent: what is due before tonight is not named again further down.
const dueLater = ({ endOfToday }: DayAsked): Sql => sql`${leadDueOrNever} >= ${endOfToday.toISOString()}::timestamptz`

const waiting = (asked: DayAsked): Sql =>
  sql`SELECT 'message' AS kind, i.id, i.lead_id, i.received_at AS at, left(coalesce(nullif(i.text, ''), i.subject), 160) AS text
      FROM leads l JOIN inbound_messages i ON i.lead_id = l.id
      WHERE ${isOpen} AND ${ownedBy(asked.of, sql`l.owner_id`)} AND i.received_at > ${days(asked.now, -waitingDays)}::timestamptz
        AND ${dueLater(asked)}
        AND NOT EXISTS (SELECT FROM inbound_messages later WHERE later.lead_id = l.id AND (later.received_at, later.id) > (i.received_at, i.id))
        AND NOT EXISTS (SELECT FROM lead_activities a WHERE a.lead_id = l.id AND a.at > i.received_at AND ${contactByUs})
      ORDER BY i.received_at, i.id LIMIT ${takenMax}`

const newest = (asked: DayAsked): Sql =>
  sql`SELECT 'lead' AS kind, l.id, l.id AS lead_id, l.created_at AS at, NULL::text AS text FROM leads l
      WHERE l.stage = 'new' AND ((${ownedBy(asked.of, sql`l.owner_id`)} AND ${dueLater(asked)})${asked.of === 'team' ? sql`` : sql` OR l.owner_id IS NULL`})
      ORDER BY l.created_at DESC, l.id DESC LIMIT ${takenMax}`

const quotesOut = ({ of, now }: DayAsked): Sql =>
  sql`SELECT 'quote' AS kind, q.id, q.lead_id, q.valid_until AS at, q.title AS text FROM quotes q
      WHERE q.status IN ('sent', 'viewed') AND ${ownedBy(of, sql`q.owner_id`)}
        AND (q.status = 'viewed' OR q.valid_until < ${days(now, expiringDays)}::timestamptz)
      ORDER BY q.valid_until, q.id LIMIT ${takenMax}`

// Managers answer for everybody, so all that waits is on their day.
const asksFor = (of: DayOf): Sql =>
  of === 'team'
    ? sql`true`
    : sql`(q.owner_id = ${of.staffId} OR a.asked_by_id = ${of.staffId}
           OR EXISTS (SELECT FROM staff_roles r WHERE r.parent_id = ${of.staffId} AND r.value = 'manager'))`

const pricesWaiting = ({ of }: DayAsked): Sql =>
  sql`SELECT 'price' AS kind, a.version_id AS id, q.lead_id, a.asked_at AS at, concat_ws(': ', a.label, nullif(a.note, '')) AS text
      FROM price_approvals a JOIN quotes q ON q.id = a.quote_id
      WHERE a.state = 'asked' AND ${asksFor(of)} ORDER BY a.asked_at, a.version_id LIMIT ${takenMax}`

const sections: Record<DaySection, { rows: (asked: DayAsked) => Sql; order: Sql }> = {
  overdue: { rows: (asked) => dueBetween(asked, null, asked.now), order: sql`at, id` },
  today: { rows: (asked) => dueBetween(asked, asked.now, asked.endOfToday), order: sql`at, id` },
  waiting: { rows: waiting, order: sql`at, id` },
  new: { rows: newest, order: sql`at DESC, id DESC` },
  quotes: { rows: quotesOut, order: sql`at, id` },
  prices: { rows: pricesWaiting, order: sql`at, id` },
}

/** The rows of a section, bounded, with how many there are and each one's place. */
export const sectionRows = (section: DaySection, asked: DayAsked): Sql =>
  sql`SELECT ${section}::text AS section, count(*) OVER ()::int AS total, row_number() OVER (ORDER BY ${sections[section].order})::int AS place, one.*
      FROM (${sections[section].rows(asked)}) one`

/** How many rows a section has, up to one more than are counted. */
export const sectionCount = (section: DaySection, asked: DayAsked): Sql =>
  sql`(SELECT count(*) FROM (${sections[section].rows(asked)}) counted)`
