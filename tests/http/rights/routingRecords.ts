import { newId } from '@/src/platform/newId'
import type { Pair } from '@/tests/http/rights/records'

type Pick = keyof Pair
type Make = (collection: string, own: object, foreign: object) => Promise<Pair>

const day = '2027-03-14'
const both = (value: (pick: Pick) => object): [object, object] => [value('own'), value('foreign')]

/** Writes one pair each of what leads are routed and timed by. */
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
}
