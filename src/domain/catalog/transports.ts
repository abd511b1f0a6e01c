/** How travelers get about on a day of a tour. */
export const transports = [
  'car',
  'van',
  'train',
  'flight',
  'boat',
  'cruise',
  'bicycle',
  'motorbike',
  'tuk_tuk',
  'walking',
] as const

export type Transport = (typeof transports)[number]
