'use client'
import { useState } from 'react'
import type { CurrencyCode } from '@/src/domain/shared/currency'
import { parseMoneyInput } from '@/src/domain/shared/parseMoneyInput'
import { majorText } from './majorUnits'

type Props = {
  id: string
  name: string
  currency: CurrencyCode
  /** Minor units; a text is what was typed and cannot be read. */
  value: number | string | null | undefined
  onChange: (value: number | string | null) => void
  disabled?: boolean
  required?: boolean
  describedBy?: string
  invalid?: boolean
}

const shown = (value: Props['value'], currency: CurrencyCode): string =>
  typeof value === 'number' ? majorText(value, currency) : (value ?? '')

/** Types and shows an amount in major units (`1,234.50`), keeps it in minor ones. */
export const MoneyInput = ({
  id,
  name,
  currency,
  value,
  onChange,
  disabled,
  required,
  describedBy,
  invalid,
}: Props) => {
  const [typed, setTyped] = useState<string | null>(null)
  const type = (text: string) => {
    setTyped(text)
    onChange(text.trim() === '' ? null : (parseMoneyInput(text, currency)?.amountMinor ?? text))
  }
  return (
    <div className="money-input">
      <input
        id={id}
        name={name}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        disabled={disabled}
        required={required}
        aria-describedby={describedBy}
        aria-invalid={invalid || typeof value === 'string'}
        value={typed ?? shown(value, currency)}
        onChange={(event) => type(event.target.value)}
        onBlur={() => setTyped(null)}
      />
      <span className="money-input__currency">{currency}</span>
    </div>
  )
}
