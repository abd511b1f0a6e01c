import type { Role } from '@/src/domain/shared/roles'
import { type HasSession, rowOf, type Sql, sql } from '@/src/platform/database/session'

type Viewer = { staffId: string; roles: readonly Role[] }
type Scope = { viewer: Viewer; seesAll: boolean }

type TileSpec = {
  label: string
  /** Besides admins, who see every tile. */
  roles: readonly Role[]
  collection: string
  where: (endOfToday: string) => string
  count: (scope: Scope) => Sql
}

export type Tile = { label: string; count: number; href: string }

const listHref = (collection: string, where: string): string => `/admin/collections/${collection}?${where}`
const condition = (index: number, field: string, operator: string, value: string): string =>
  `where[or][0][and][${index}][${field}][${operator}]=${encodeURIComponent(value)}`
const oneOf = (field: string, values: string[]): string =>
  values.map((value, index) => condition(0, field, `in][${index}`, value)).join('&')

/** Salespeople see their own rows and those nobody owns; the others see all. */
const owned = ({ viewer, seesAll }: Scope, column: Sql): Sql =>
  seesAll ? sql`TRUE` : sql`(${column} = ${viewer.staffId} OR ${column} IS NULL)`

const tiles: TileSpec[] = [
  {
    label: 'New leads',
    roles: ['manager', 'sales'],
    collection: 'leads',
    where: () => condition(0, 'stage', 'equals', 'new'),
    count: (scope) => sql`SELECT count(*) FROM leads WHERE stage = 'new' AND ${owned(scope, sql`owner_id`)}`,
  },
  {
    label: 'Tasks due today',
    roles: ['manager', 'sales'],
    collection: 'tasks',
    where: (endOfToday) =>
      `${condition(0, 'doneAt', 'exists', 'false')}&${condition(1, 'dueAt', 'less_than', endOfToday)}`,
    count: (scope) =>
      sql`SELECT count(*) FROM tasks WHERE done_at IS NULL AND due_at < (SELECT ends FROM today) AND ${owned(scope, sql`owner_id`)}`,
  },
  {
    label: 'Quotes waiting for an answer',
    roles: ['manager', 'sales'],
    collection: 'quotes',
    where: () => oneOf('status', ['sent', 'viewed']),
    count: (scope) =>
      sql`SELECT count(*) FROM quotes WHERE status IN ('sent', 'viewed') AND ${owned(scope, sql`owner_id`)}`,
  },
  {
    label: 'Bookings awaiting deposit',
    roles: ['manager', 'sales', 'operations', 'finance'],
    collection: 'bookings',
    where: () => condition(0, 'status', 'equals', 'pending'),
    count: (scope) => sql`SELECT count(*) FROM bookings WHERE status = 'pending' AND ${owned(scope, sql`owner_id`)}`,
  },
  {
    label: 'Payments overdue',
    roles: ['manager', 'finance'],
    collection: 'payment-plan-rows',
    where: () => condition(0, 'status', 'equals', 'overdue'),
    count: () => sql`SELECT count(*) FROM payment_plan_rows WHERE status = 'overdue'`,
  },
  {
    label: 'Payments to look at',
    roles: ['manager', 'finance'],
    collection: 'payments',
    where: () => condition(0, 'needsReview', 'equals', 'true'),
    count: () => sql`SELECT count(*) FROM payments WHERE needs_review`,
  },
  {
    label: 'Messages to sort',
    roles: ['manager', 'sales'],
    collection: 'inbound-messages',
    where: () => condition(0, 'state', 'equals', 'triage'),
    count: (scope) =>
      sql`SELECT count(*) FROM inbound_messages LEFT JOIN leads ON leads.id = inbound_messages.lead_id WHERE inbound_messages.state = 'triage' AND ${owned(scope, sql`leads.owner_id`)}`,
  },
  {
    label: 'Messages to read over',
    roles: ['manager', 'sales'],
    collection: 'messages',
    where: () => condition(0, 'status', 'equals', 'draft'),
    count: (scope) =>
      sql`SELECT count(*) FROM messages LEFT JOIN leads ON leads.id = messages.lead_id WHERE messages.status = 'draft' AND ${owned(scope, sql`leads.owner_id`)}`,
  },
  {
    label: 'Messages that did not arrive',
    roles: ['manager', 'sales', 'operations'],
    collection: 'messages',
    where: () => oneOf('status', ['failed', 'bounced']),
    count: (scope) =>
      sql`SELECT count(*) FROM messages LEFT JOIN leads ON leads.id = messages.lead_id WHERE messages.status IN ('failed', 'bounced') AND ${owned(scope, sql`leads.owner_id`)}`,
  },
  {
    label: 'Tours to review',
    roles: ['manager', 'content'],
    collection: 'tours',
    where: () => condition(0, 'stage', 'equals', 'in_review'),
    count: ({ viewer }) =>
      sql`SELECT count(*) FROM _tours_v WHERE latest AND version_stage = 'in_review' AND version_submitted_by_id IS DISTINCT FROM ${viewer.staffId}::uuid
            AND version_edited_by_id IS DISTINCT FROM ${viewer.staffId}::uuid AND (version_reviewer_id IS NULL OR version_reviewer_id = ${viewer.staffId}::uuid)`,
  },
  {
    label: 'Tours in draft',
    roles: ['manager', 'content'],
    collection: 'tours',
    where: () => condition(0, '_status', 'equals', 'draft'),
    count: () => sql`SELECT count(*) FROM tours WHERE _status = 'draft'`,
  },
]

/** Until when *today* lasts where the team works. */
const today = (now: Date): Sql =>
  sql`today AS (
    SELECT (date_trunc('day', ${now.toISOString()}::timestamptz AT TIME ZONE zone) + interval '1 day') AT TIME ZONE zone AS ends
    FROM (SELECT coalesce((SELECT zone FROM company_settings LIMIT 1), 'Asia/Ho_Chi_Minh') AS zone) AS settings)`

const seeAll: readonly Role[] = ['admin', 'manager', 'operations', 'finance']

/** Counts what waits for this person to act, each with the list it stands for; one statement counts them all. */
export const dashboardTiles = async (
  at: HasSession,
  { viewer, now }: { viewer: Viewer; now: Date },
): Promise<Tile[]> => {
  const isAdmin = viewer.roles.includes('admin')
  const theirs = tiles.filter(({ roles }) => isAdmin || roles.some((role) => viewer.roles.includes(role)))
  if (theirs.length === 0) return []
  const scope = { viewer, seesAll: viewer.roles.some((role) => seeAll.includes(role)) }
  const counts = theirs.map(({ count }, index) => sql`(${count(scope)}) AS ${sql.identifier(`tile_${index}`)}`)
  const row = await rowOf<Record<string, number | string>>(
    at,
    sql`WITH ${today(now)} SELECT (SELECT ends FROM today) AS end_of_today, ${sql.join(counts, sql`, `)}`,
  )
  const endOfToday = new Date(row?.end_of_today ?? now).toISOString()
  return theirs.map(({ label, collection, where }, index) => ({
    label,
    count: Number(row?.[`tile_${index}`] ?? 0),
    href: listHref(collection, where(endOfToday)),
  }))
}
