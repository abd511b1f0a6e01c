import { foldText } from '@/src/domain/shared/foldText'

const titles = /\b(mr|mrs|ms|miss|dr|prof|khun|mme|mlle|monsieur|madame|herr|frau|senor|senora|sr|sra)\b/g
const sounds: Record<string, string> = { f: 'p', v: 'w', y: 'i', c: 'k', q: 'k', x: 's' }

/**
 * The form in which names are compared that are romanised in several ways: no accents, titles or punctuation, aspirated
 * letters plain (Thai ph, th, kh; Vietnamese ph and f), doubled letters single. The database's `name_key` is the same rule.
 */
export const nameKey = (typed: string): string =>
  foldText(typed)
    .replace(/[!-@[-`{-~]+/g, ' ')
    .replace(titles, ' ')
    .replace(/([ptkgbd])h/g, '$1')
    .replace(/orn\b/g, 'on')
    .replace(/[fvycqx]/g, (letter) => sounds[letter] ?? letter)
    .replaceAll('ee', 'i')
    .replaceAll('oo', 'u')
    .replace(/([a-z])\1+/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
