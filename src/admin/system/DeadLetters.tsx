import type { SystemStatus } from '@/src/queries/shared/systemStatus'
import { Instant } from './Instant'
import { RetryButton } from './RetryButton'
import { SystemTable } from './SystemTable'

/** What was tried as often as it may be and given up on, why, and the way to try it again. */
export const DeadLetters = ({ status, now }: { status: SystemStatus; now: Date }) => {
  const { deadLetters, outbox } = status
  const isCut = outbox.dead > deadLetters.length
  return (
    <SystemTable
      title="Dead letters"
      hint={isCut ? `The newest ${deadLetters.length} of ${outbox.dead}.` : undefined}
      columns={[
        { label: 'What' },
        { label: 'Because of' },
        { label: 'Reason' },
        { label: 'Given up' },
        { label: 'Retry' },
      ]}
      rows={deadLetters.map((letter) => ({
        key: letter.id,
        cells: [
          letter.consumer,
          letter.event,
          <span key="reason" className="system-table__reason">
            {letter.reason ?? 'No reason was kept.'}
          </span>,
          <span key="died">
            <Instant at={letter.died_at} now={now} />, {letter.attempts}{' '}
            {letter.attempts === 1 ? 'attempt' : 'attempts'}
          </span>,
          <RetryButton key="retry" id={letter.id} what={letter.consumer} />,
        ],
      }))}
      empty="No dead letters: everything that had to follow from an event has followed, or is still being tried."
    />
  )
}
