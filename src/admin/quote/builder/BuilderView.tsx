import type { AdminViewServerProps } from 'payload'
import { panelViews } from '@/src/admin/panelViews'
import { PanelView } from '@/src/admin/shared/PanelView'
import { Builder } from './Builder'
import './builder.scss'
import './builderRail.scss'
import './builderLines.scss'
import './builderMenu.scss'
import './builderFields.scss'
import './builderRooms.scss'
import './builderPrice.scss'
import './builderDialogs.scss'
import './builderChoices.scss'
import './builderLibrary.scss'

/** A quote's version open to be built; who may see it is the staff API's to say, which reads it. */
export const BuilderView = (view: AdminViewServerProps) => {
  const { segments = [] } = (view.params ?? {}) as { segments?: string[] }
  return (
    <PanelView
      view={view}
      entry={panelViews.builder}
      title="Build the trip"
      trail={[{ label: 'Quotes', url: '/collections/quotes' }]}
      wide
    >
      <Builder versionId={segments[1] ?? ''} />
    </PanelView>
  )
}
