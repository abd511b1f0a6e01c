'use client'
import { Button, Popup, PopupList, useListQuery, useSelection } from '@payloadcms/ui'
import type { Where } from 'payload'

const formats = [
  { format: 'csv', label: 'CSV' },
  { format: 'xlsx', label: 'Excel' },
] as const

/** Takes the list out as it is filtered, or the rows that are ticked; what leaves is written to the audit trail. */
export const ExportMenu = ({ collection }: { collection: string }) => {
  const { query, data } = useListQuery()
  const { selectedIDs } = useSelection()
  const where: Where | undefined = selectedIDs.length > 0 ? { id: { in: selectedIDs } } : query.where
  const rows = selectedIDs.length > 0 ? selectedIDs.length : (data?.totalDocs ?? 0)
  const hrefOf = (format: string): string => {
    const asked = new URLSearchParams({ format })
    if (where && Object.keys(where).length > 0) asked.set('where', JSON.stringify(where))
    if (query.search && selectedIDs.length === 0) asked.set('search', query.search)
    return `/api/v1/exports/${collection}?${asked}`
  }
  if (rows === 0) return null
  const what = selectedIDs.length > 0 ? `${rows} ticked` : `${rows} ${rows === 1 ? 'row' : 'rows'}`
  return (
    <Popup
      button={
        <Button el="div" size="small" buttonStyle="secondary" margin={false}>
          Export {what}
        </Button>
      }
      horizontalAlign="right"
      size="small"
    >
      <PopupList.ButtonGroup>
        {formats.map(({ format, label }) => (
          // A plain link: the browser downloads the answer, and shows a refusal as what it is.
          <a key={format} className="popup-button-list__button" href={hrefOf(format)} download>
            {label}
          </a>
        ))}
      </PopupList.ButtonGroup>
    </Popup>
  )
}
