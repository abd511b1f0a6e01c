/** A picture as a page or document shows it; the focal point is in percent from the top left. */
export type Picture = { url: string; alt: string; credit: string | null; focalX?: number; focalY?: number }
