/** What the content security policy of customer pages would refuse: inline scripts, styles and handlers. */
export const inlineCode = (html: string): string[] => [
  ...(html.match(/<style[\s>]/g) ?? []),
  ...(html.match(/<script(?![^>]*\ssrc=)[^>]*>/g) ?? []),
  ...(html.match(/<[^>]+\sstyle="[^"]*"/g) ?? []),
  ...(html.match(/<[^>]+\son[a-z]+="[^"]*"/g) ?? []),
  ...(html.match(/(?:href|src|action)="\s*javascript:[^"]*"/gi) ?? []),
]

/** Every address a page loads a style, script or picture from. */
export const loaded = (html: string): string[] =>
  [...html.matchAll(/<(?:link|script|img)[^>]*\s(?:href|src)="([^"]*)"/g)].map((match) => match[1] ?? '')
