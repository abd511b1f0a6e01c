export type WordRun = {
  kind: 'same' | 'gone' | 'come'
  text: string
  /** Its place among the runs, from 0. */
  at: number
}

type Word = Omit<WordRun, 'at'>

/** Beyond this many words a text is shown whole, old beside new. */
const wordsMax = 800

const wordsOf = (text: string): string[] => text.match(/\S+\s*/g) ?? []

/** How long the longest common run of words is from each place on in both texts. */
const commonFrom = (before: readonly string[], after: readonly string[]): number[][] => {
  const length = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0))
  const at = (i: number, j: number) => length[i]?.[j] ?? 0
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = length[i] as number[]
      row[j] = before[i]?.trim() === after[j]?.trim() ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  return length
}

const joined = (words: readonly Word[]): WordRun[] => {
  const runs: WordRun[] = []
  for (const { kind, text } of words) {
    const last = runs.at(-1)
    if (last?.kind === kind) last.text += text
    else runs.push({ kind, text, at: runs.length })
  }
  return runs
}

/** Splits two texts into what both say, what is gone and what has come, word by word; the runs of either side make that side whole. */
export const wordChanges = (before: string, after: string): WordRun[] => {
  const [old, words] = [wordsOf(before), wordsOf(after)]
  if (old.length > wordsMax || words.length > wordsMax)
    return joined([
      { kind: 'gone', text: before },
      { kind: 'come', text: after },
    ])
  const common = commonFrom(old, words)
  const runs: Word[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < words.length) {
    const [was, is] = [old[i], words[j]]
    if (was !== undefined && is !== undefined && was.trim() === is.trim()) {
      runs.push({ kind: 'same', text: is })
      i += 1
      j += 1
    } else if (was !== undefined && (is === undefined || (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0))) {
      runs.push({ kind: 'gone', text: was })
      i += 1
    } else {
      runs.push({ kind: 'come', text: is ?? '' })
      j += 1
    }
  }
  return joined(runs)
}
