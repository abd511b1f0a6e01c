import type { SweepState, SystemStatus } from '@/src/queries/shared/systemStatus'
import { Instant } from './Instant'
import { SystemTable } from './SystemTable'

const nameOf = (sweep: string) => {
  const words = sweep.replaceAll('-', ' ').replace('.', ': ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const resultText = ({ last_error, last_result }: SweepState): string => {
  if (last_error) return last_error
  const counted = Object.entries(last_result ?? {}).map(([what, number]) => `${number} ${what}`)
  return counted.length > 0 ? counted.join(', ') : 'not run to its end yet'
}

/** What is done every so often: when it last worked and what came of it. */
export const SweepsTable = ({ status, now }: { status: SystemStatus; now: Date }) => (
  <SystemTable
    title="Sweeps"
    hint="Done every so often by one of the workers."
    columns={[{ label: 'Sweep' }, { label: 'Last success' }, { label: 'Result' }, { label: 'Took', numeric: true }]}
    rows={status.sweeps.map((sweep) => ({
      key: sweep.name,
      cells: [
        nameOf(sweep.name),
        <Instant key="at" at={sweep.succeeded_at} now={now} />,
        <span key="result" className={sweep.last_error ? 'system-table__reason' : undefined}>
          {sweep.last_error ? 'Failed: ' : ''}
          {resultText(sweep)}
        </span>,
        sweep.duration_ms === null ? '' : `${sweep.duration_ms} ms`,
      ],
    }))}
    empty="No sweep has run yet. They begin when a worker starts."
  />
)
