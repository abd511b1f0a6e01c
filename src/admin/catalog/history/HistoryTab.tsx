'use client'
import { Button, useDocumentInfo } from '@payloadcms/ui'

/** In the place of Payload's own tab: what the tour was, told in words. */
export const HistoryTab = () => {
  const { id } = useDocumentInfo()
  if (!id) return null
  return (
    <Button
      buttonStyle="tab"
      className="doc-tab"
      el="link"
      margin={false}
      size="medium"
      to={`/admin/tour-history/${id}`}
    >
      <span className="doc-tab__label">History</span>
    </Button>
  )
}
