'use client'
import { useFormFields } from '@payloadcms/ui'
import { useId } from 'react'
import { LicenceMark } from '@/src/admin/catalog/media/LicenceMark'
import type { Media } from '@/src/payload-types'
import { idsIn } from './formDays'
import { RecordLink } from './RecordLink'
import { useRecords } from './useRecords'
import './pictures.scss'

type Shown = { id: string; where: string[] }

/** Every picture the form shows, once, with where it does. */
const shownIn = (found: [where: string, value: unknown][]): Shown[] => {
  const shown = new Map<string, string[]>()
  for (const [where, value] of found) for (const id of idsIn(value)) shown.set(id, [...(shown.get(id) ?? []), where])
  return [...shown].map(([id, where]) => ({ id, where: [...new Set(where)] }))
}

const Picture = ({ picture, where }: { picture: Media; where: string[] }) => (
  <li className="picture-rights__one">
    {/* biome-ignore lint/performance/noImgElement: the library made it in this size already */}
    <img
      src={picture.sizes?.card?.url ?? picture.url ?? ''}
      alt={picture.alt}
      loading="lazy"
      style={{ objectPosition: `${picture.focalX ?? 50}% ${picture.focalY ?? 50}%` }}
    />
    <div>
      <LicenceMark licence={picture.licence} licenceExpiresOn={picture.licenceExpiresOn} />
      <p className="picture-rights__credit">{picture.credit || 'Nobody is named'}</p>
      <p className="picture-rights__where">{where.join(', ')}</p>
      <RecordLink collection="media" id={picture.id}>
        Rights and focal point
      </RecordLink>
    </div>
  </li>
)

/** Every picture of the tour as the website crops it, with whose it is and whether it may be shown. */
export const PictureRights = () => {
  const asText = useFormFields(([fields]) => {
    const days = (fields.days?.rows ?? []).map((_row, index) => [
      `Day ${index + 1}`,
      fields[`days.${index}.picture`]?.value,
    ])
    const own = [
      ['Card', fields.image?.value],
      ['Fallback', fields.fallbackImage?.value],
    ]
    return JSON.stringify([...own, ...days, ['Gallery', fields.gallery?.value]])
  })
  const shown = shownIn(JSON.parse(asText) as [string, unknown][])
  const pictures = useRecords<Media>(
    'media',
    shown.map(({ id }) => id),
  )
  const titleId = useId()
  if (shown.length === 0) return null
  return (
    <section className="picture-rights" aria-labelledby={titleId}>
      <h3 id={titleId}>Every picture of this tour, and by which right it is shown</h3>
      <ul>
        {shown.map(({ id, where }) => {
          const picture = pictures.get(id)
          return picture ? <Picture key={id} picture={picture} where={where} /> : null
        })}
      </ul>
    </section>
  )
}
