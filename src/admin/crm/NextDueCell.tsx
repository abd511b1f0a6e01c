import type { DefaultServerCellComponentProps } from 'payload'
import { clockText } from '@/src/domain/crm/clockText'
import { Clock } from './Clock'
import './crm.scss'

/** In the list of leads: until when the next answer is due, or since when it is late; silent while nobody waits for us. */
export const NextDueCell = ({ cellData }: DefaultServerCellComponentProps) => {
  if (!cellData) return <span aria-hidden="true">–</span>
  const dueAt = String(cellData)
  return <Clock clock={clockText({ dueAt: new Date(dueAt), doneAt: null, now: new Date() })} dueAt={dueAt} />
}
