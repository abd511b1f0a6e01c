/** Makes text of a stranger's bytes fit to be kept: without NUL bytes and lone surrogates, line ends as one character. */
export const cleanText = (text: string): string =>
  text
    .replaceAll('\u0000', '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\r\n?/g, '\n')
