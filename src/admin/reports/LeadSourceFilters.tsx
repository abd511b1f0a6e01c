import Link from 'next/link'
import {
  type ReportPeriod,
  type SourceGrouping,
  sourceGroupings,
  type TouchChoice,
} from '@/src/domain/crm/leadSourceReport'
import { addDays } from '@/src/domain/shared/calendarDate'

type Props = { period: ReportPeriod; group: SourceGrouping; touch: TouchChoice; today: string }

const quick = [
  { label: '30 days', days: 30 },
  { label: '90 days', days: 90 },
  { label: '12 months', days: 365 },
]

/** Which leads the report is of and how they are told apart; all of it is in the address. */
export const LeadSourceFilters = ({ period, group, touch, today }: Props) => (
  <form className="report-filters" method="get">
    <label>
      From
      <input type="date" name="from" defaultValue={period.from} required />
    </label>
    <label>
      To
      <input type="date" name="to" defaultValue={period.to} required />
    </label>
    <label>
      By
      <select name="group" defaultValue={group}>
        {sourceGroupings.map((each) => (
          <option key={each} value={each}>
            {each.charAt(0).toUpperCase() + each.slice(1)}
          </option>
        ))}
      </select>
    </label>
    <label>
      Touch
      <select name="touch" defaultValue={touch}>
        <option value="last">Last: the request’s own visit</option>
        <option value="first">First: how they found us</option>
      </select>
    </label>
    <button type="submit">Show</button>
    <nav aria-label="Periods">
      {quick.map(({ label, days }) => (
        <Link
          key={days}
          prefetch={false}
          href={`?${new URLSearchParams({ from: addDays(today, 1 - days), to: today, group, touch })}`}
        >
          {label}
        </Link>
      ))}
    </nav>
  </form>
)
