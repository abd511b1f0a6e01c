/** @jsxImportSource preact */

const lines = (paragraph: string) =>
  paragraph.split('\n').flatMap((line, index) => (index === 0 ? [line] : [<br key={line} />, line]))

/** Plain text as paragraphs: a blank line parts them, a single line break stays one. */
export const Prose = ({ text }: { text: string }) => (
  <>
    {text
      .replaceAll('\r\n', '\n')
      .split(/\n{2,}/)
      .map((paragraph) => paragraph.trim())
      .filter(Boolean)
      .map((paragraph) => (
        <p key={paragraph}>{lines(paragraph)}</p>
      ))}
  </>
)
