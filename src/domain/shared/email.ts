/** The form in which e-mail addresses are kept and compared: trimmed and lower-cased. */
export const normaliseEmail = (typed: string): string => typed.trim().toLowerCase()
