/** A LIKE pattern that finds a text anywhere, its own `%` and `_` taken as they are. */
export const searchPattern = (text: string): string => `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
