import { newId } from '@/src/platform/newId'
import type { Pair } from '@/tests/http/rights/records'

type Pick = keyof Pair
type Make = (collection: string, own: object, foreign: object) => Promise<Pair>

const day = '2027-03-14'
const both = (value: (pick: Pick) => object): [object, object] => [value('own'), value('foreign')]

/** Writes one pair each of what leads are routed and timed by, and come in files with. */
export const makeRoutingRecords = async (
  make: Make,
  { leads, ownerOf }: { leads: Pair; ownerOf: (pick: Pick) => string },
): Promise<void> => {
  const now = new Date().toISOString()
  const teams = await make('teams', ...both(() => ({ name: newId() })))
  await make('routing-rules', ...both((pick) => ({ name: newId(), target: 'team', team: teams[pick] })))
  await make('sla-policies', ...both(() => ({ name: newId(), kind: 'follow_up', minutes: 60 })))
  await make('staff-leave', ...both((pick) => ({ staff: ownerOf(pick), firstDay: day, lastDay: day })))
  await make(
    'public-holidays',
    ...both((pick) => ({ country: pick === 'own' ? 'VN' : 'LA', date: day, name: 'A day' })),
  )
  const clock = { kind: 'first_response', minutes: 120, warnBeforeMinutes: 30, escalateAfterMinutes: 60 }
  await make('lead-clocks', ...both((pick) => ({ ...clock, lead: leads[pick], startedAt: now, runningSince: now })))
  const file = { fileName: 'leads.csv', status: 'checked', ownership: 'mine', channel: 'manual' }
  const rows = { rowsTotal: 0, rowsToTake: 0, rowsTaken: 0, rowsLeftOut: 0 }
  await make('lead-imports', ...both((pick) => ({ ...file, ...rows, importedBy: ownerOf(pick) })))
}
