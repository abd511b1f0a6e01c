import type { TranslationTotals } from './translations'

/** How much of a tour is translated and current, in whole percent: 100 only where nothing is left to do. */
export const translationPercent = ({ missing, outdated, current }: TranslationTotals): number => {
  const all = missing + outdated + current
  return all === 0 ? 100 : Math.floor((100 * current) / all)
}
