import type { TourCheck } from './checkCodes'
import type { TranslationLanguage, TranslationTotals } from './translations'

/** What a content manager looks for in the list of tours. */
export const tourWorks = ['blocked', 'ready', 'outdated', 'untranslated'] as const

export type TourWork = (typeof tourWorks)[number]

export const isTourWork = (text: unknown): text is TourWork => (tourWorks as readonly unknown[]).includes(text)

type Looked = {
  status: 'draft' | 'published'
  checks: readonly Pick<TourCheck, 'severity'>[]
  totals: Record<TranslationLanguage, TranslationTotals>
}

/** Tells what there is to do with a tour: `blocked` and `ready` speak of publishing, the others of its translations. */
export const workOf = ({ status, checks, totals }: Looked): TourWork[] => {
  const isBlocked = checks.some(({ severity }) => severity === 'blocks')
  const anywhere = (standing: keyof TranslationTotals) => Object.values(totals).some((each) => each[standing] > 0)
  const found: Record<TourWork, boolean> = {
    blocked: isBlocked,
    ready: !isBlocked && status === 'draft',
    outdated: anywhere('outdated'),
    untranslated: anywhere('missing'),
  }
  return tourWorks.filter((work) => found[work])
}
