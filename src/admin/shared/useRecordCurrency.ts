'use client'
import { useFormFields } from '@payloadcms/ui'
import type { CurrencyCode } from '@/src/domain/shared/currency'
import { currencyIn } from './majorUnits'

const enclosing = (path: string): string[] => {
  const parts = path.split('.').slice(0, -1)
  return Array.from({ length: parts.length + 1 }, (_, up) =>
    [...parts.slice(0, parts.length - up), 'currency'].join('.'),
  )
}

/** The currency an amount in the form is in: the nearest `currency` field, from its own row up to the record. */
export const useRecordCurrency = (path: string): CurrencyCode | null =>
  useFormFields(([fields]) => {
    for (const candidate of enclosing(path)) {
      const found = currencyIn(fields[candidate]?.value)
      if (found) return found
    }
    return null
  })
