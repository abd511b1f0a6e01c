/** Whether PostgreSQL and JSON can keep the text: no NUL byte, no lone surrogate. */
export const isWellFormedText = (text: string): boolean => !text.includes('\u0000') && !/\p{Surrogate}/u.test(text)
