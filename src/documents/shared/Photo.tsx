/** @jsxImportSource preact */
import type { Picture } from '@/src/domain/shared/picture'

type PhotoProps = { picture: Picture; class?: string; eager?: boolean }

// Quantised into classes because the pages' content security policy refuses style attributes.
const focalClass = (axis: 'x' | 'y', percent: number | undefined) =>
  percent === undefined ? '' : ` f${axis}${Math.round(Math.min(100, Math.max(0, percent)) / 10)}`

/** A photograph that fills its frame around its focal point. */
export const Photo = ({ picture, class: className = '', eager = false }: PhotoProps) => (
  // biome-ignore lint/performance/noImgElement: rendered outside Next, which would be needed for its own
  <img
    class={`photo ${className}${focalClass('x', picture.focalX)}${focalClass('y', picture.focalY)}`}
    src={picture.url}
    alt={picture.alt}
    loading={eager ? 'eager' : 'lazy'}
    decoding="async"
  />
)
