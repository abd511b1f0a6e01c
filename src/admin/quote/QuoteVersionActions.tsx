import type { BeforeDocumentControlsServerProps } from 'payload'
import { tourChoices } from '@/src/queries/quote/tourChoices'
import { VersionButtons } from './VersionButtons'

/** What may be done with a version: the tours to copy from are read on the server. */
export const QuoteVersionActions = async ({ id, payload, user }: BeforeDocumentControlsServerProps) => {
  if (!id || !user) return null
  const tours = await tourChoices({ req: { payload } as never })
  return <VersionButtons tours={tours} />
}
