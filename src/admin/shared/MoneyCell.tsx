import type { DefaultCellComponentProps, NumberFieldClient } from 'payload'
import { formatMoney } from '@/src/domain/shared/formatMoney'
import { currencyIn } from './majorUnits'

/** An amount of a list in its row's currency, aligned to be compared. */
export const MoneyCell = ({ cellData, rowData }: DefaultCellComponentProps<NumberFieldClient>) => {
  const currency = currencyIn(rowData?.currency)
  if (typeof cellData !== 'number') return <span className="money-cell">–</span>
  return (
    <span className="money-cell">{currency ? formatMoney({ amountMinor: cellData, currency }, 'en') : cellData}</span>
  )
}
