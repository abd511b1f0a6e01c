import type { TextField } from 'payload'
import { parseDecimal } from '@/src/domain/shared/decimal'

type Args = Pick<TextField, 'name'> &
  Partial<Pick<TextField, 'label' | 'required' | 'access' | 'admin'>> & {
    defaultValue?: string
    min?: number
    max?: number
    /** What a right one looks like. */
    example: string
  }

const isWithin = (text: string, { min, max }: Pick<Args, 'min' | 'max'>): boolean => {
  const { digits, scale } = parseDecimal(text)
  const unit = 10n ** BigInt(scale)
  return (min === undefined || digits >= BigInt(min) * unit) && (max === undefined || digits <= BigInt(max) * unit)
}

/** An exact decimal number, kept as it was typed: rates and percentages are never floats. */
export const decimalText = ({ min, max, example, ...field }: Args): TextField => ({
  ...field,
  type: 'text',
  hasMany: false,
  validate: (value: unknown) => {
    if (value === null || value === undefined || value === '') return !field.required || `A number such as ${example}.`
    try {
      return isWithin(String(value), { min, max }) || `A number from ${min ?? '…'} to ${max ?? '…'}.`
    } catch {
      return `A number such as ${example}, with a point for decimals.`
    }
  },
})
