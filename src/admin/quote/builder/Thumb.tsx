import type { Picture } from './builderContext'

/** A picture of the library; its words only where it stands for itself. */
export const Thumb = ({ picture: { url, alt }, isBeside }: { picture: Omit<Picture, 'id'>; isBeside?: boolean }) => (
  // biome-ignore lint/performance/noImgElement: the library made it in this size already
  <img src={url} alt={isBeside ? '' : alt} loading="lazy" />
)
