import type { AcceptedSnapshot } from '@/src/domain/booking/acceptedSnapshot'
import type { BookingStatus } from '@/src/domain/booking/bookingMachine'
import type { BookingView, PlanRowView } from '@/src/domain/booking/bookingView'
import type { CalendarDate } from '@/src/domain/shared/calendarDate'
import type { CurrencyCode } from '@/src/domain/shared/currency'
import { DomainError } from '@/src/domain/shared/domainError'
import { type Money, sum } from '@/src/domain/shared/money'
import type { Picture } from '@/src/domain/shared/picture'
import type { PlanRowStatus } from '@/src/domain/shared/planRowStatus'
import type { Context } from '@/src/platform/context'
import { rowOf, sql } from '@/src/platform/database/session'
import { openLinkUrl, targetOfToken } from '@/src/platform/links/customerLinks'
import { companySettings, companyView } from '@/src/queries/shared/company'

export type OpenedBooking = { bookingId: string; quoteUrl: string | null; view: BookingView }

type PlanRow = {
  id: string
  label: string
  amount_minor: number
  paid_minor: number
  shortfall_minor: number
  due_date: CalendarDate | null
  status: PlanRowStatus
}
type TravelerRow = { given_name: string | null; family_name: string | null; passport_name: string | null }
type Row = {
  quote_id: string
  reference: string
  status: BookingStatus
  title: string
  start_date: CalendarDate | null
  end_date: CalendarDate | null
  total_minor: number
  paid_minor: number
  currency: CurrencyCode
  accepted: AcceptedSnapshot
  cover: Picture | null
  plan: PlanRow[]
  travelers: TravelerRow[]
}

const readRow = (ctx: Context, bookingId: string) =>
  rowOf<Row>(
    ctx.req,
    sql`SELECT b.quote_id, b.reference, b.status, b.title, b.start_date, b.end_date, b.total_minor, b.paid_minor, b.currency, b.accepted,
               (SELECT v.frozen #> '{view,cover}' FROM quote_versions v WHERE v.id = b.quote_version_id) AS cover,
               coalesce((SELECT jsonb_agg(r ORDER BY r.due_date NULLS LAST, r.position) FROM payment_plan_rows r WHERE r.booking_id = b.id), '[]') AS plan,
               coalesce((SELECT jsonb_agg(t ORDER BY t._order) FROM bookings_travelers t WHERE t._parent_id = b.id), '[]') AS travelers
        FROM bookings b WHERE b.id = ${bookingId}`,
  )

const nameOf = ({ given_name: given, family_name: family, passport_name: passport }: TravelerRow): string | null =>
  passport || [given, family].filter(Boolean).join(' ') || null

const namesOf = ({ chosen }: AcceptedSnapshot): string[] =>
  [chosen?.option?.name ?? '', ...(chosen?.extras ?? []).map(({ label }) => label)].filter(Boolean)

const planRowView = (row: PlanRow, currency: CurrencyCode): PlanRowView => {
  const money = (amountMinor: number): Money => ({ amountMinor, currency })
  return {
    id: row.id,
    label: row.label,
    amount: money(row.amount_minor),
    paid: money(row.paid_minor),
    due: money(row.amount_minor - row.paid_minor - row.shortfall_minor),
    dueDate: row.due_date,
    status: row.status,
  }
}

const nextPayable = (status: BookingStatus, rows: readonly PlanRowView[]): BookingView['nextPayable'] => {
  const row = status === 'cancelled' ? undefined : rows.find((each) => each.status !== 'paid')
  return row ? { planRowId: row.id, amount: row.due } : null
}

const viewOf = async (ctx: Context, row: Row): Promise<BookingView> => {
  const { accepted, currency, status } = row
  const settings = await companySettings(ctx, accepted.language)
  const planRows = row.plan.map((each) => planRowView(each, currency))
  return {
    reference: row.reference,
    status,
    title: row.title,
    startDate: row.start_date,
    endDate: row.end_date,
    language: accepted.language,
    travelersExpected: accepted.travelers.adults + accepted.travelers.children,
    travelers: row.travelers.map((traveler) => ({ name: nameOf(traveler) })),
    planRows,
    total: { amountMinor: row.total_minor, currency },
    paid: { amountMinor: row.paid_minor, currency },
    due: sum(
      planRows.map(({ due }) => due),
      currency,
    ),
    nextPayable: nextPayable(status, planRows),
    cover: row.cover,
    chosen: namesOf(accepted),
    days: accepted.days,
    company: companyView(settings),
    bankDetails: settings.bankDetails || null,
  }
}

/** Opens a booking by its customer's token: what they may see of it; throws `not-found`. */
export const bookingByToken = async (ctx: Context, token: string): Promise<OpenedBooking> => {
  const bookingId = await targetOfToken(ctx, { kind: 'booking', token })
  const row = bookingId ? await readRow(ctx, bookingId) : undefined
  if (!bookingId || !row) throw new DomainError('not-found', 'There is no such booking.')
  return {
    bookingId,
    quoteUrl: await openLinkUrl(ctx, { kind: 'quote', targetId: row.quote_id }),
    view: await viewOf(ctx, row),
  }
}
