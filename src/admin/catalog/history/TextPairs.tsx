import Link from 'next/link'
import type { TextPair } from '@/src/domain/catalog/tourTextChanges'
import { type WordRun, wordChanges } from '@/src/domain/catalog/wordChanges'
import { type Language, languageNames, locales } from '@/src/domain/shared/language'

const Words = ({ runs, side, lang }: { runs: WordRun[]; side: 'gone' | 'come'; lang: Language }) => {
  const shown = runs.filter(({ kind }) => kind === 'same' || kind === side)
  const Mark = side === 'gone' ? 'del' : 'ins'
  if (shown.length === 0) return <p className="tour-texts__none">nothing</p>
  return <p lang={lang}>{shown.map(({ kind, text, at }) => (kind === 'same' ? text : <Mark key={at}>{text}</Mark>))}</p>
}

const Pair = ({ pair, language }: { pair: TextPair; language: Language }) => {
  const runs = wordChanges(pair.before[language] ?? '', pair.after[language] ?? '')
  return (
    <section className="tour-texts__pair" aria-label={`${pair.label}, ${languageNames[language]}`}>
      <h3>{pair.label}</h3>
      <div>
        <h4>Then</h4>
        <Words runs={runs} side="gone" lang={language} />
      </div>
      <div>
        <h4>Later</h4>
        <Words runs={runs} side="come" lang={language} />
      </div>
    </section>
  )
}

type Props = { texts: TextPair[]; language: Language | null; hrefOf: (language: Language) => string }

/** The texts that differ, then beside later, one language at a time; the words that differ are marked. */
export const TextPairs = ({ texts, language, hrefOf }: Props) => {
  const differing = (of: Language) => texts.filter(({ before, after }) => (before[of] ?? '') !== (after[of] ?? ''))
  const counts = locales.map((of) => ({ of, count: differing(of).length })).filter(({ count }) => count > 0)
  const shown = counts.find(({ of }) => of === language)?.of ?? counts[0]?.of
  if (!shown) return null
  return (
    <section className="tour-texts">
      <h2>The texts, side by side</h2>
      <nav aria-label="Languages" className="tour-texts__languages">
        {counts.map(({ of, count }) => (
          <Link key={of} href={hrefOf(of)} prefetch={false} aria-current={of === shown ? 'true' : undefined}>
            {`${languageNames[of]} (${count})`}
          </Link>
        ))}
      </nav>
      {differing(shown).map((pair) => (
        <Pair key={pair.key} pair={pair} language={shown} />
      ))}
    </section>
  )
}
