const asTyped = (text: string): string => text.replace(/[\\%_]/g, (sign) => `\\${sign}`)

/** A LIKE pattern that finds a text anywhere, its own `%` and `_` taken as they are. */
export const searchPattern = (text: string): string => `%${asTyped(text)}%`

/** A LIKE pattern that finds what begins with a text. */
export const startPattern = (text: string): string => `${asTyped(text)}%`
