import { findPhoneNumbersInText } from 'libphonenumber-js'

export type ReadSignature = { name?: string; email?: string; phone?: string }

const emailShape = /[^\s<>()",;:]+@[^\s<>()",;:]+\.[a-z]{2,}/i
const letters = /^\p{L}[\p{L}\p{M}'’. -]{1,60}$/u
/** Words that begin lines of a signature which are no name. */
const notNames =
  /^(kind|best|warm|many|dear|hello|hi|thanks?|regards|sent|mit|viele|liebe|bien|cordialement|bonjour|un saludo|saludos|hola|trân trọng|thân|mobile|phone|tel|e-?mail)\b/i

const nameIn = (text: string, email: string | undefined): string | undefined => {
  const besideAddress = email ? /^\s*"?([^"<\n]+?)"?\s*<[^>\n]*@/m.exec(text)?.[1]?.trim() : undefined
  if (besideAddress && letters.test(besideAddress)) return besideAddress
  const lines = text.split('\n').map((line) => line.replace(/[,|·]\s*.*$/, '').trim())
  return lines.find((line) => letters.test(line) && !notNames.test(line) && line.split(/\s+/).length <= 5)
}

/** Reads who somebody is from a signature or a line they pasted: what is not found is absent. Numbers without a country are kept as typed. */
export const readSignature = (text: string): ReadSignature => {
  const email = emailShape.exec(text)?.[0]
  const rest = email ? text.replace(email, '') : text
  const [found] = findPhoneNumbersInText(rest)
  const local = /(?<![\w+])0\d(?:[ .()/-]?\d){6,12}(?!\w)/.exec(rest)?.[0]
  const phone = found?.number.number ?? local
  const name = nameIn(text, email)
  return { ...(name ? { name } : {}), ...(email ? { email } : {}), ...(phone ? { phone } : {}) }
}
