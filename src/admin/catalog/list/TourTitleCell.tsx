import type { DefaultServerCellComponentProps } from 'payload'
import { overviewOf } from './overviewOf'
import { TourTitle } from './TourTitle'
import './list.scss'

/** A tour's title beside its picture, the English one where the list's language has none yet. */
export const TourTitleCell = async (props: DefaultServerCellComponentProps) => {
  const { cellData, collectionSlug, link, linkURL, payload, rowData } = props
  const english = cellData ? null : ((await overviewOf(payload, rowData?.id))?.title ?? null)
  return (
    <TourTitle
      cellData={cellData || english}
      collectionSlug={collectionSlug}
      // What the browser may know of the field: the server's has functions.
      field={{ name: 'title', type: 'text', label: 'Title', admin: {} }}
      isEnglish={english !== null}
      link={link}
      linkURL={linkURL}
      rowData={rowData}
    />
  )
}
