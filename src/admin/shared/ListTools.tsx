import type { BeforeListTableServerProps } from 'payload'
import { hasRole } from '@/src/access/callers'
import { ExportMenu } from '@/src/admin/shared/ExportMenu'
import { exportableCollections, exportTableOf } from '@/src/queries/integration/exportTables'
import { endOfToday } from '@/src/queries/shared/endOfToday'
import { listHref, listPresets } from './listPresets'
import { PresetLinks } from './PresetLinks'

/** Above a list: the ready-made filters, and the way out as a spreadsheet, for those who have them. */
export const ListTools = async ({ collectionConfig, payload, user }: BeforeListTableServerProps) => {
  if (user?.collection !== 'staff') return null
  const { slug } = collectionConfig
  const now = new Date()
  const moment = { me: String(user.id), now, endOfToday: await endOfToday({ payload }, { now }) }
  const presets = (listPresets[slug] ?? []).filter(({ roles }) => hasRole(user, ...roles))
  const exportable = exportableCollections.find((each) => each === slug)
  const mayExport = exportable && hasRole(user, ...exportTableOf(exportable).roles)
  return (
    <div className="list-tools">
      {presets.length > 0 && (
        <PresetLinks
          label="Ready-made lists"
          presets={presets.map(({ label, where }) => ({ label, href: listHref(slug, where(moment)) }))}
        />
      )}
      {mayExport && <ExportMenu collection={exportable} />}
    </div>
  )
}
