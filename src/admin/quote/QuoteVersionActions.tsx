import type { BeforeDocumentControlsServerProps } from 'payload'
import { hasRole } from '@/src/access/callers'
import { panelViews } from '@/src/admin/panelViews'
import { tourChoices } from '@/src/queries/quote/tourChoices'
import { VersionButtons } from './VersionButtons'

/** What may be done with a version: the tours to copy from, and whether one may build, are known on the server. */
export const QuoteVersionActions = async ({ id, payload, user }: BeforeDocumentControlsServerProps) => {
  if (!id || !user) return null
  const tours = await tourChoices({ req: { payload } as never })
  return <VersionButtons tours={tours} mayBuild={hasRole(user, ...panelViews.builder.roles)} />
}
