import type { DefaultServerCellComponentProps } from 'payload'
import { clockText } from '@/src/domain/crm/clockText'
import { Clock } from './Clock'
import './crm.scss'

const instantOf = (value: unknown): Date | null => (value ? new Date(String(value)) : null)

/** In the list of leads: whether the first answer is given, due or overdue; silent once the lead has moved on. */
export const FirstResponseCell = ({ cellData, rowData }: DefaultServerCellComponentProps) => {
  const waits = rowData.stage === 'new' || rowData.stage === 'qualified'
  const doneAt = instantOf(rowData.firstRespondedAt)
  if (!cellData || (!waits && !doneAt)) return <span aria-hidden="true">–</span>
  return <Clock clock={clockText({ dueAt: instantOf(cellData), doneAt, now: new Date() })} dueAt={String(cellData)} />
}
