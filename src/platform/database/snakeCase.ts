/** The column a camelCase field is kept in: `pageUrl` is `page_url`. */
export const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
