'use client'
import { RenderDefaultCell, useListRelationships } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { useEffect } from 'react'
import type { Media } from '@/src/payload-types'

const idOf = (value: unknown): string | null => (typeof value === 'string' && value ? value : null)

/** A tour's title beside its picture; `isEnglish` where it is not translated into the language of the list. */
export const TourTitle = ({ isEnglish, ...props }: DefaultCellComponentProps & { isEnglish: boolean }) => {
  const { documents, getRelationships } = useListRelationships()
  const imageId = idOf(props.rowData?.image)

  useEffect(() => {
    if (imageId) getRelationships([{ relationTo: 'media', value: imageId }])
  }, [imageId, getRelationships])

  const picture = imageId ? (documents.media?.[imageId] as Media | null | undefined) : null
  const source = picture?.sizes?.thumbnail?.url ?? picture?.url
  return (
    <span
      className={`tour-title-cell${isEnglish ? ' tour-title-cell--english' : ''}`}
      title={isEnglish ? 'Not translated yet: the English title.' : undefined}
      lang={isEnglish ? 'en' : undefined}
    >
      <span className="tour-title-cell__picture">
        {/* biome-ignore lint/performance/noImgElement: the library made it in this size already */}
        {source && <img src={source} alt="" loading="lazy" />}
      </span>
      <RenderDefaultCell
        clientProps={props}
        columnIndex={0}
        enableRowSelections={false}
        isLinkedColumn={props.link === true}
      />
    </span>
  )
}
