import type { AdminViewServerProps } from 'payload'
import { panelViews } from '@/src/admin/panelViews'
import { PanelView } from '@/src/admin/shared/PanelView'
import '@/src/admin/crm/crm.scss'
import '@/src/admin/system/system.scss'
import { WebsiteComparison } from './WebsiteComparison'

/** For the weeks in which the website sends to both: what only one of the two paths received; for managers. */
export const WebsiteComparisonView = (view: AdminViewServerProps) => (
  <PanelView view={view} entry={panelViews.websiteComparison} title="Website: old path and new">
    <p className="report-note">
      While the website sends each request both ways, hand in what the old way received: an export as CSV, Excel or JSON
      with a time and an e-mail or phone. Requests are paired by address and time. Nothing is changed.
    </p>
    <WebsiteComparison />
  </PanelView>
)
