/** Cuts a text to so many UTF-16 units without cutting a character in two. */
export const shortenText = (text: string, lengthMax: number): string =>
  text.length <= lengthMax ? text : text.slice(0, lengthMax).replace(/[\ud800-\udbff]$/, '')
