/** Where what somebody answers to begins, in the languages our customers' mail programs speak. */
const quoteStarts = [
  /^-{2,}\s*(original message|ursprüngliche nachricht|message d'origine|mensaje original)\s*-{2,}/i,
  /^(on|am|le|el|vào)\b.{0,200}\b(wrote|schrieb|a écrit|escribió|đã viết)\b.{0,80}:\s*$/i,
  /^_{20,}$/,
  /^(from|von|de): .+@/i,
  /^>/,
]

/** Leaves of an e-mail's text what was written now: what it answers, quoted below, is cut off. All of it where nothing would remain. */
export const visibleReply = (text: string): string => {
  const lines = text.split('\n')
  const start = lines.findIndex((line, index) => {
    // The sentence before a quotation is often broken over two lines.
    const joined = `${line.trim()} ${lines[index + 1]?.trim() ?? ''}`.trim()
    return quoteStarts.some((pattern) => pattern.test(line.trim()) || (/:$/.test(joined) && pattern.test(joined)))
  })
  const written = (start < 0 ? lines : lines.slice(0, start)).join('\n').trim()
  return written || text.trim()
}
