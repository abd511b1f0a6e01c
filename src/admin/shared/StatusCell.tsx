'use client'
import { Pill } from '@payloadcms/ui'
import type { DefaultCellComponentProps, SelectFieldClient } from 'payload'

type Style = 'success' | 'warning' | 'error' | 'light'

const styles: Record<string, Style> = {
  accepted: 'success',
  delivered: 'success',
  paid: 'success',
  succeeded: 'success',
  completed: 'success',
  confirmed: 'success',
  won: 'success',
  due: 'warning',
  pending: 'warning',
  initiated: 'warning',
  requested: 'warning',
  partially_refunded: 'warning',
  disputed: 'error',
  overdue: 'error',
  bounced: 'error',
  failed: 'error',
  lost: 'error',
}

const words = (value: string): string => value.charAt(0).toUpperCase() + value.slice(1).replaceAll('_', ' ')

/** A state as a badge whose colour says whether anybody has to act. */
export const StatusCell = ({ cellData }: DefaultCellComponentProps<SelectFieldClient>) => {
  if (typeof cellData !== 'string') return <span>–</span>
  return (
    <Pill pillStyle={styles[cellData] ?? 'light'} size="small">
      {words(cellData)}
    </Pill>
  )
}
