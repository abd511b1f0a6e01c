import { Link } from '@payloadcms/ui'
import { agoText } from '@/src/admin/system/age'
import { clockText } from '@/src/domain/crm/clockText'
import { stageName } from '@/src/domain/crm/stageText'
import { formatMoney } from '@/src/domain/shared/formatMoney'
import type { DaySection } from '@/src/queries/integration/daySections'
import type { DayItem } from '@/src/queries/integration/myDay'
import { Clock } from '../Clock'
import { OwnerMark } from '../OwnerMark'
import { TickTask } from '../workspace/TickTask'

type Props = { item: DayItem; section: DaySection; now: Date; showsOwner: boolean }

const validText = (validUntil: string, now: Date): string => {
  const days = Math.floor((Date.parse(validUntil) - now.getTime()) / 86_400_000)
  if (days < 0) return 'Ended'
  if (days === 0) return 'Ends within a day'
  return days === 1 ? 'One day left' : `${days} days left`
}

const When = ({ item: { at, kind }, section, now }: Props) => {
  if (!at) return null
  if (section === 'overdue' || section === 'today')
    return <Clock clock={clockText({ dueAt: new Date(at), doneAt: null, now })} dueAt={at} />
  return (
    <time dateTime={at} title={at}>
      {kind === 'quote' ? validText(at, now) : agoText(at, now)}
    </time>
  )
}

const aboutLead = ({ lead, kind }: DayItem): string =>
  [
    kind === 'task' || kind === 'quote' || kind === 'price' ? lead?.customer_name : null,
    lead?.destination,
    lead && stageName(lead.stage),
  ]
    .concat(lead?.reference ?? null)
    .filter(Boolean)
    .join(' · ')

const aboutQuote = ({ quote }: DayItem, now: Date): string => {
  if (!quote) return ''
  const { reference, value, viewed_at: viewedAt } = quote
  const amount = value && formatMoney({ amountMinor: value.amount_minor, currency: value.currency }, 'en')
  return [reference, amount, viewedAt ? `opened ${agoText(viewedAt, now)}` : 'not opened yet']
    .filter(Boolean)
    .join(' · ')
}

const Head = ({ item }: { item: DayItem }) => {
  const { kind, id, lead, text } = item
  if (kind === 'task') return <TickTask id={id} title={text ?? 'Task'} />
  if (kind === 'price')
    return (
      <Link href={`/admin/collections/quote-versions/${id}`} prefetch={false}>
        {text ?? 'Price'}
      </Link>
    )
  const name = kind === 'quote' ? (text ?? 'Quote') : (lead?.customer_name ?? 'Lead')
  return lead ? (
    <Link href={`/admin/collections/leads/${lead.id}`} prefetch={false}>
      {name}
    </Link>
  ) : (
    <span>{name}</span>
  )
}

const About = ({ item, now }: { item: DayItem; now: Date }) => {
  const about = aboutLead(item)
  if (item.kind !== 'task') return <>{[aboutQuote(item, now), about].filter(Boolean).join(' · ')}</>
  const href = item.lead ? `/admin/collections/leads/${item.lead.id}` : `/admin/collections/tasks/${item.id}`
  return (
    <Link href={href} prefetch={false}>
      {about || 'Open the task'}
    </Link>
  )
}

/** One thing of a day: what it is, whom it is for, and when; one click from its lead. */
export const DayRow = (props: Props) => {
  const { item, now, showsOwner } = props
  return (
    <li className={`day-row day-row--${item.kind}`}>
      <div className="day-row__what">
        <p className="day-row__head">
          <Head item={item} />
        </p>
        {item.kind === 'message' && <p className="day-row__words">{item.text}</p>}
        <p className="day-row__about">
          <About item={item} now={now} />
        </p>
      </div>
      <When {...props} />
      {(showsOwner || !item.lead?.owner_name) && <OwnerMark name={item.lead?.owner_name ?? null} />}
    </li>
  )
}
