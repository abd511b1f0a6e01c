import type { CompanyView } from '@/src/domain/shared/companyView'
import type { Language } from '@/src/domain/shared/language'

/** One e-mail to a customer or colleague; `bodyText` is plain text, blank lines part its paragraphs. */
export type EmailContent = {
  subject: string
  bodyText: string
  company: CompanyView
  language: Language
  preheader?: string
  action?: { label: string; url: string }
}
