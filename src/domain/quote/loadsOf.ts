/** So many units that carry so many people each. */
export type Load = { people: number; units: number }

/**
 * Spreads people over units as evenly as can be: over the given number, or over as few as carry everybody where it is null;
 * `biggest` is what one unit takes, null without a limit.
 */
export const loadsOf = (
  people: number,
  { units, biggest }: { units: number | null; biggest: number | null },
): { loads: Load[]; isTooFull: boolean } => {
  const count = units ?? Math.max(1, biggest === null ? 1 : Math.ceil(people / biggest))
  if (count < 1) return { loads: [], isTooFull: people > 0 }
  const each = Math.floor(people / count)
  const fuller = people - each * count
  const even = { people: each, units: count - fuller }
  const loads = fuller === 0 ? [even] : [{ people: each + 1, units: fuller }, even]
  return { loads, isTooFull: biggest !== null && loads.some((load) => load.people > biggest) }
}
