import type { SystemStatus } from '@/src/queries/shared/systemStatus'
import { spanText } from './age'
import { SystemTable } from './SystemTable'

const names: Record<string, string> = {
  leads: 'Trip requests',
  tokenMisses: 'Guessed links',
  writes: 'Writes',
  logins: 'Failed logins',
}

const remaining = (until: string | null, now: Date) =>
  until === null ? 'until it is lifted' : `for ${spanText((Date.parse(until) - now.getTime()) / 1000)}`

/** Addresses that asked too often and are refused for a while. */
export const ThrottledTable = ({ status, now }: { status: SystemStatus; now: Date }) => (
  <SystemTable
    title="Throttled addresses"
    columns={[{ label: 'Address' }, { label: 'Limit' }, { label: 'Refused' }]}
    rows={status.throttled.map(({ limit, address, until }) => ({
      key: `${limit}:${address}`,
      cells: [address, names[limit] ?? limit, remaining(until, now)],
    }))}
    empty="No address is over a limit."
  />
)
