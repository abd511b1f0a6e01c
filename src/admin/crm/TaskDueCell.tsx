import type { DefaultServerCellComponentProps } from 'payload'
import { clockText } from '@/src/domain/crm/clockText'
import { Clock } from './Clock'
import './crm.scss'

const instantOf = (value: unknown): Date | null => (value ? new Date(String(value)) : null)

/** In the list of tasks: done, due or overdue. */
export const TaskDueCell = ({ cellData, rowData }: DefaultServerCellComponentProps) =>
  cellData ? (
    <Clock
      clock={clockText({ dueAt: instantOf(cellData), doneAt: instantOf(rowData.doneAt), now: new Date() })}
      dueAt={String(cellData)}
    />
  ) : null
