import type { SystemStatus } from '@/src/queries/shared/systemStatus'
import { spanText } from './age'

type Tile = { label: string; value: string; note: string; tone: 'calm' | 'warn' | 'bad' }

const lateSeconds = 60

const auditValue = ({ broken, verified_at }: SystemStatus['auditChain']) => {
  if (broken) return 'broken'
  return verified_at ? 'sound' : 'not checked yet'
}

const tilesOf = ({ outbox, auditChain }: SystemStatus): Tile[] => [
  {
    label: 'In the queue',
    value: String(outbox.depth),
    note: `${outbox.running} running, ${outbox.retrying} waiting to be tried again, ${outbox.doneLastDay} done since yesterday`,
    tone: 'calm',
  },
  {
    label: 'Oldest waiting',
    value: outbox.oldestSeconds === null ? 'none' : spanText(outbox.oldestSeconds),
    note: outbox.oldestSeconds === null ? 'Nothing waits.' : 'Should be seconds. If it grows, no worker is running.',
    tone: (outbox.oldestSeconds ?? 0) > lateSeconds ? 'warn' : 'calm',
  },
  {
    label: 'Dead letters',
    value: String(outbox.dead),
    note: outbox.dead === 0 ? 'Nothing was given up on.' : 'Given up on: look at the reason, then retry.',
    tone: outbox.dead > 0 ? 'bad' : 'calm',
  },
  {
    label: 'Audit trail',
    value: auditValue(auditChain),
    note: auditChain.broken ?? `${auditChain.sealed} entries sealed, ${auditChain.waiting} about to be`,
    tone: auditChain.broken ? 'bad' : 'calm',
  },
]

/** What to look at first: the numbers that tell whether all is well. */
export const OutboxTiles = ({ status }: { status: SystemStatus }) => (
  <ul className="system-tiles">
    {tilesOf(status).map(({ label, value, note, tone }) => (
      <li key={label} className={`system-tile system-tile--${tone}`}>
        <span className="system-tile__label">{label}</span>
        <strong className="system-tile__value">{value}</strong>
        <span className="system-tile__note">{note}</span>
      </li>
    ))}
  </ul>
)
