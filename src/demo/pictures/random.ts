/** A source of numbers in [0, 1) that gives the same series for the same seed (mulberry32). */
export type Random = () => number

export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A number between two bounds. */
export const between = (random: Random, from: number, to: number): number => from + (to - from) * random()

/** Smooth noise along a line, about -1 to 1: the sum of ever finer waves. */
export const noiseLine = (random: Random, octaves = 4): ((x: number) => number) => {
  const phase = Math.floor(random() * 1e6)
  const lattice = (index: number) => {
    const wave = Math.sin((index + phase) * 127.1) * 43758.5453
    return (wave - Math.floor(wave)) * 2 - 1
  }
  const smooth = (x: number) => {
    const whole = Math.floor(x)
    const part = x - whole
    const ease = part * part * (3 - 2 * part)
    return lattice(whole) * (1 - ease) + lattice(whole + 1) * ease
  }
  return (x) => {
    let sum = 0
    for (let octave = 0; octave < octaves; octave++) sum += smooth(x * 2 ** octave + octave * 17) / 2 ** octave
    return sum / 1.6
  }
}
