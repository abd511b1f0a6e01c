/** @jsxImportSource preact */
import type { CompanyView } from '@/src/domain/shared/companyView'
import type { Language } from '@/src/domain/shared/language'
import { htmlPage } from './htmlPage'
import type { Labels } from './labels/labelsEn'
import { labelsFor } from './labels/labelsFor'
import { emailHref, websiteHref } from './links'

export type PageMessage = keyof Omit<Labels['message'], 'home'>
type MessagePage = { message: PageMessage; language: Language; company: CompanyView }

/** A page that says what is wrong and whom to ask: for people who meet a 404, 410, 429 or 500. */
export const messagePage = ({ message, language, company }: MessagePage): string => {
  const labels = labelsFor(language)
  const { title, text } = labels.message[message]
  const website = websiteHref(company.website)
  return htmlPage({
    language,
    title: `${title} · ${company.name}`,
    bodyClass: 'message answer',
    ownStyle: 'message.css',
    children: (
      <>
        <header class="wrap">
          <p class="wordmark">{company.name}</p>
        </header>
        <main id="content" class="wrap">
          <h1>{title}</h1>
          <p>{text}</p>
          <p class="answer-links">
            {company.email && (
              <a class="button button-quiet" href={emailHref(company.email)}>
                {labels.writeTo(company.name)}
              </a>
            )}
            {website && (
              <a class="button button-quiet" href={website}>
                {labels.message.home}
              </a>
            )}
          </p>
        </main>
      </>
    ),
  })
}

/** The page for an address nobody knows. */
export const notFoundPage = (page: Omit<MessagePage, 'message'>): string =>
  messagePage({ ...page, message: 'notFound' })
