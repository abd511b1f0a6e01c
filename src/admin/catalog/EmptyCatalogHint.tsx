import type { ServerProps } from 'payload'

/** Says how tours come in, while there are none. */
export const EmptyCatalogHint = async ({ payload }: ServerProps) => {
  const { totalDocs } = await payload.count({ collection: 'tours' })
  if (totalDocs > 0) return null
  return (
    <p>
      There are no tours yet. Create one here, or bring the website’s own catalog in with{' '}
      <code>npm run catalog:import -- trips.json --images folder</code>.
    </p>
  )
}
