/** @jsxImportSource preact */

/** A sentence, its `pieces in backticks` set as code. */
export const InlineCode = ({ text }: { text: string }) => (
  <>
    {text.split('`').map((piece, at) =>
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a fixed sentence
      at % 2 === 1 ? <code key={at}>{piece}</code> : piece,
    )}
  </>
)
