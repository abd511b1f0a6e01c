type Props = { text: string; marks: [number, number][] }

/** A text with the stretches marked that were looked for. */
export const MarkedText = ({ text, marks }: Props) => {
  const parts = marks.flatMap(([from, to], at) => [
    <span key={`before-${from}`}>{text.slice(at === 0 ? 0 : marks[at - 1]?.[1], from)}</span>,
    <mark key={`mark-${from}`}>{text.slice(from, to)}</mark>,
  ])
  return (
    <>
      {parts}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </>
  )
}
