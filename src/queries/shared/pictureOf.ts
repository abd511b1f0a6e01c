import type { Picture } from '@/src/domain/shared/picture'
import type { Media } from '@/src/payload-types'
import { env } from '@/src/platform/env'

const onOurOrigin = (url: string): string => (url.startsWith(env().publicUrl) ? url.slice(env().publicUrl.length) : url)

/** A picture of the media library as pages show it, at its large size and on whichever origin serves the page. */
export const pictureOf = (media: string | Media | null | undefined): Picture | null => {
  if (!media || typeof media === 'string') return null
  const url = media.sizes?.hero?.url ?? media.url
  if (!url) return null
  return {
    url: onOurOrigin(url),
    alt: media.alt,
    credit: media.credit || null,
    focalX: media.focalX ?? undefined,
    focalY: media.focalY ?? undefined,
  }
}
