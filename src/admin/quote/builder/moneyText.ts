import { currencyIn } from '@/src/admin/shared/majorUnits'
import { formatMoney } from '@/src/domain/shared/formatMoney'

type MoneyWire = { amount_minor: number; currency: string }

/** Writes an amount of the API for staff; a dash where there is none. */
export const moneyText = (money: MoneyWire | null | undefined): string => {
  const currency = money && currencyIn(money.currency)
  return currency ? formatMoney({ amountMinor: money.amount_minor, currency }, 'en') : '–'
}
