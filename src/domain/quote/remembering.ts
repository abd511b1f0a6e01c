/** A pure function that works each answer out once; `keyOf` tells questions apart. */
export const remembering = <Question extends unknown[], Answer>(
  keyOf: (...question: Question) => string,
  answer: (...question: Question) => Answer,
): ((...question: Question) => Answer) => {
  // Most of what could be asked never is.
  let known: Map<string, Answer> | undefined
  return (...question) => {
    const key = keyOf(...question)
    known ??= new Map()
    const before = known.get(key)
    if (before !== undefined || known.has(key)) return before as Answer
    const now = answer(...question)
    known.set(key, now)
    return now
  }
}
