export type PaletteName = 'dawn' | 'day' | 'golden' | 'dusk' | 'night'

/** The colours of an hour: sky from zenith to horizon, light, distance, nearness, water, plants, stone, lamps. */
export type Palette = {
  sky: [string, string, string]
  sun: string
  glow: string
  far: string
  near: string
  water: [string, string]
  leaf: [string, string]
  stone: [string, string]
  sand: [string, string]
  lamp: string
  sunHeight: number
}

export const palettes: Record<PaletteName, Palette> = {
  dawn: {
    sky: ['#7f9dbd', '#e6b9ae', '#fbe0c3'],
    sun: '#fff2d6',
    glow: '#ffd9a8',
    far: '#c9aeb4',
    near: '#2c3f4c',
    water: ['#edc9b4', '#5f7f94'],
    leaf: ['#7f9a78', '#24453c'],
    stone: ['#b49a90', '#3e3a41'],
    sand: ['#f3dcc2', '#c9a487'],
    lamp: '#ffd08a',
    sunHeight: 520,
  },
  day: {
    sky: ['#3f8fc4', '#8fc4de', '#e3f0ec'],
    sun: '#ffffff',
    glow: '#ffffff',
    far: '#9dbfc9',
    near: '#1f4a3d',
    water: ['#a9d8d3', '#187a86'],
    leaf: ['#a9c65a', '#2c6a3e'],
    stone: ['#cdb894', '#5b5348'],
    sand: ['#fbeed3', '#dfc190'],
    lamp: '#ffdf9a',
    sunHeight: 190,
  },
  golden: {
    sky: ['#5d86a3', '#f0b97a', '#ffe3a8'],
    sun: '#fff6d8',
    glow: '#ffcf7d',
    far: '#d9a878',
    near: '#31402f',
    water: ['#f9cf8c', '#6b7f72'],
    leaf: ['#c9b04a', '#3c5a2f'],
    stone: ['#d9a468', '#4c3a2e'],
    sand: ['#f9dba4', '#c99a5e'],
    lamp: '#ffd27a',
    sunHeight: 430,
  },
  dusk: {
    sky: ['#2b2f5a', '#a3567a', '#f79a6b'],
    sun: '#ffe0ad',
    glow: '#ff9d66',
    far: '#8e5878',
    near: '#1b1c35',
    water: ['#e58a6c', '#36365f'],
    leaf: ['#5f5560', '#1c2636'],
    stone: ['#8a5566', '#221f38'],
    sand: ['#d99a82', '#6a4a5f'],
    lamp: '#ffc36b',
    sunHeight: 545,
  },
  night: {
    sky: ['#0b1230', '#1d2b55', '#46507d'],
    sun: '#f3efdb',
    glow: '#a9b6e0',
    far: '#2f3c66',
    near: '#0a0f22',
    water: ['#3d4a78', '#0d1632'],
    leaf: ['#24405a', '#0c1a2a'],
    stone: ['#4a4668', '#14142a'],
    sand: ['#4f5274', '#22264a'],
    lamp: '#ffb84f',
    sunHeight: 200,
  },
}
