import { messagePage, type PageMessage } from '@/src/documents/shared/messagePage'
import { languageFrom } from '@/src/domain/shared/language'
import { html } from '@/src/platform/http/endpoint'
import type { Incoming } from '@/src/platform/http/incoming'
import type { Problem } from '@/src/platform/http/problem'
import { companySettings, companyView } from '@/src/queries/shared/company'

const messages: Record<number, PageMessage> = { 404: 'notFound', 410: 'gone', 429: 'tooMany' }

/** Shows a refusal to a person, in their browser's language. */
export const problemPage = async ({ status, headers }: Problem, incoming: Incoming): Promise<Response> => {
  const language = languageFrom(incoming.headers.get('accept-language'))
  const company = companyView(await companySettings(await incoming.openContext(), language))
  return html(messagePage({ message: messages[status] ?? 'failure', language, company }), { status, headers })
}
