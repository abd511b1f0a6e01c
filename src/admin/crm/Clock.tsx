import type { Clock as ClockState } from '@/src/domain/crm/clockText'

/** How a clock stands, with overdue ones marked; the exact time shows on hover. */
export const Clock = ({ clock, dueAt }: { clock: ClockState | null; dueAt: string }) =>
  clock && (
    <time className={`crm-clock crm-clock--${clock.tone}`} dateTime={dueAt} title={dueAt}>
      {clock.text}
    </time>
  )
