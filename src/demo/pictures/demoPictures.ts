import type { DrawnPicture } from './drawPicture'

type DemoPicture = DrawnPicture & { alt: string }

/** The drawn pictures of the demo catalog, with what they show in words. */
export const demoPictures = {
  'bay-dawn': {
    scene: 'bay',
    seed: 1,
    palette: 'dawn',
    alt: 'A junk under orange sails among limestone islands at dawn',
  },
  'bay-golden': {
    scene: 'bay',
    seed: 2,
    palette: 'golden',
    alt: 'Limestone islands in a still bay, late in the afternoon',
  },
  'bay-day': { scene: 'bay', seed: 3, palette: 'day', alt: 'A junk on green water between steep wooded islands' },
  'terraces-day': {
    scene: 'terraces',
    seed: 2,
    palette: 'day',
    alt: 'Green and flooded rice terraces below blue mountains',
  },
  'terraces-golden': {
    scene: 'terraces',
    seed: 1,
    palette: 'golden',
    alt: 'Rice terraces turning gold before the harvest',
  },
  'mountains-dawn': {
    scene: 'mountains',
    seed: 1,
    palette: 'dawn',
    alt: 'Range behind range of mountains in morning mist',
  },
  'mountains-golden': {
    scene: 'mountains',
    seed: 4,
    palette: 'golden',
    alt: 'A pass road winding up through wooded mountains',
  },
  'lanterns-dusk': {
    scene: 'lanternTown',
    seed: 1,
    palette: 'dusk',
    alt: 'Silk lanterns above a river quay of yellow houses at dusk',
  },
  'lanterns-golden': {
    scene: 'lanternTown',
    seed: 2,
    palette: 'golden',
    alt: 'Old merchants’ houses along a river, lanterns overhead',
  },
  'market-night': {
    scene: 'nightMarket',
    seed: 1,
    palette: 'night',
    alt: 'A night market of lit stalls under strings of bulbs',
  },
  'market-dusk': { scene: 'nightMarket', seed: 2, palette: 'dusk', alt: 'Street food stalls opening at nightfall' },
  'delta-day': {
    scene: 'delta',
    seed: 1,
    palette: 'day',
    alt: 'A canal through green rice fields, palms along the dykes',
  },
  'delta-dawn': { scene: 'delta', seed: 2, palette: 'dawn', alt: 'Rice country at first light, a rower on the canal' },
  'river-golden': {
    scene: 'river',
    seed: 1,
    palette: 'golden',
    alt: 'A long-tail boat on a broad river between wooded hills',
  },
  'river-dusk': { scene: 'river', seed: 2, palette: 'dusk', alt: 'A wide river after sunset, a boat on its way home' },
  'temple-dawn': {
    scene: 'temple',
    seed: 1,
    palette: 'dawn',
    alt: 'The towers of a Khmer temple mirrored in its moat at dawn',
  },
  'temple-golden': {
    scene: 'temple',
    seed: 2,
    palette: 'golden',
    alt: 'A Khmer temple between sugar palms in evening light',
  },
  'stupa-dusk': { scene: 'stupa', seed: 1, palette: 'dusk', alt: 'A gilded stupa and a temple hall after sunset' },
  'stupa-day': { scene: 'stupa', seed: 2, palette: 'day', alt: 'A many-roofed temple hall beside a golden stupa' },
  'stupa-dawn': {
    scene: 'stupa',
    seed: 3,
    palette: 'dawn',
    alt: 'A temple hall and stupa in the pale light of morning',
  },
  'beach-day': { scene: 'beach', seed: 1, palette: 'day', alt: 'A long-tail boat on a white beach under palms' },
  'beach-dusk': { scene: 'beach', seed: 2, palette: 'dusk', alt: 'A palm beach under a violet evening sky' },
  'waterfall-day': {
    scene: 'waterfall',
    seed: 1,
    palette: 'day',
    alt: 'A forest waterfall stepping down into turquoise pools',
  },
  'city-dusk': {
    scene: 'city',
    seed: 1,
    palette: 'dusk',
    alt: 'A river capital at dusk, temple spires before the towers',
  },
} satisfies Record<string, DemoPicture>

export type DemoPictureName = keyof typeof demoPictures
