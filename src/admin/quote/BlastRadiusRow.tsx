'use client'
import { Link, Pill } from '@payloadcms/ui'
import type { Figures } from '@/src/domain/quote/pricingChange'
import { formatMoney } from '@/src/domain/shared/formatMoney'
import type { Money } from '@/src/domain/shared/money'
import type { BlastRadius } from '@/src/queries/quote/blastRadius'

/** What became of a quote that a new version was asked for. */
export type OpenedVersion = { href: string | null; text: string }

type Item = BlastRadius['items'][number]

type Props = {
  item: Item
  opened: OpenedVersion | null
  /** It is not touched any more: only what became of it is told. */
  hasLeft: boolean
  /** Null where nothing may be chosen. */
  choice: { isChosen: boolean; choose: () => void } | null
}

const money = (amount: Money | null): string => (amount ? formatMoney(amount, 'en') : 'not known')

const marginText = ({ margin, marginPercent }: Figures): string =>
  margin ? `${money(margin)}${marginPercent === null ? '' : ` (${marginPercent} %)`}` : 'not known'

const lostText = (lost: Money | null): string =>
  lost && lost.amountMinor < 0 ? `none (${money({ ...lost, amountMinor: -lost.amountMinor })} more)` : money(lost)

const Change = ({ before, after }: { before: string; after: string }) =>
  before === after ? (
    after
  ) : (
    <>
      <s>{before}</s> {after}
    </>
  )

const What = ({ item: { lines, option, newWarnings } }: { item: Item }) => (
  <>
    {option && <strong>{option}: </strong>}
    {lines.join(', ')}
    {newWarnings.map((warning) => (
      <span className="blast-radius__warning" key={warning}>
        {warning}
      </span>
    ))}
  </>
)

/** One open version: whose it is, what of it is touched, and what it comes to before and after. */
export const BlastRadiusRow = ({ item, opened, hasLeft, choice }: Props) => {
  const { id, reference, number, status, customerName, ownerName, startDate, before, after, marginLost } = item
  return (
    <tr>
      {(choice || hasLeft) && (
        <td>
          {choice && (
            <input
              type="checkbox"
              aria-label={`Choose ${reference} v${number}`}
              checked={choice.isChosen}
              onChange={choice.choose}
            />
          )}
        </td>
      )}
      <td data-label="Quote">
        <Link href={`/admin/collections/quote-versions/${id}`} prefetch={false}>
          {reference} v{number}
        </Link>{' '}
        <Pill size="small" pillStyle={status === 'draft' ? 'light' : 'warning'}>
          {status}
        </Pill>
        <span className="blast-radius__whose">
          {[customerName, startDate && `from ${startDate}`, ownerName].filter(Boolean).join(' · ')}
        </span>
        {hasLeft && <span className="blast-radius__whose">It is touched no more.</span>}
        {opened && (
          <span className="blast-radius__opened">
            {opened.href ? <Link href={opened.href}>{opened.text}</Link> : opened.text}
          </span>
        )}
      </td>
      <td data-label="What it touches">
        <What item={item} />
      </td>
      <td data-label="Total" className="blast-radius__money">
        <Change before={money(before.total)} after={money(after.total)} />
      </td>
      <td data-label="Margin" className="blast-radius__money">
        <Change before={marginText(before)} after={marginText(after)} />
      </td>
      <td data-label="Lost" className="blast-radius__money">
        {lostText(marginLost)}
      </td>
    </tr>
  )
}
