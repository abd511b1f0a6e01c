import type { BeforeDocumentControlsServerProps } from 'payload'
import { hasRole } from '@/src/access/callers'
import { salespeople } from '@/src/queries/crm/salespeople'
import { tourChoices } from '@/src/queries/quote/tourChoices'
import { LeadButtons } from './LeadButtons'

/** What may be done with a lead: who can take it and the tours to quote from are read on the server. */
export const LeadActions = async ({ id, payload, user }: BeforeDocumentControlsServerProps) => {
  if (!id || !user || !hasRole(user, 'sales', 'manager')) return null
  const [staff, tours] = await Promise.all([salespeople({ payload }), tourChoices({ req: { payload } as never })])
  return <LeadButtons me={String(user.id)} staff={staff} tours={tours} />
}
