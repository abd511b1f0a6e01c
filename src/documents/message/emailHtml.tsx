/** @jsxImportSource preact */
import { renderToString } from 'preact-render-to-string'
import { labelsFor } from '../shared/labels/labelsFor'
import { emailHref, websiteHref } from '../shared/links'
import { Prose } from '../shared/Prose'
import type { EmailContent } from './emailContent'
import { emailCss, emailStyle } from './emailStyle'

const Action = ({ label, url }: { label: string; url: string }) => (
  <table role="presentation" cellPadding={0} cellSpacing={0} style={emailStyle.buttonTable}>
    <tbody>
      <tr>
        <td style={emailStyle.buttonCell}>
          <a href={websiteHref(url) ?? '#'} style={emailStyle.button}>
            {label}
          </a>
        </td>
      </tr>
    </tbody>
  </table>
)

const Sender = ({ company, language }: Pick<EmailContent, 'company' | 'language'>) => {
  const website = websiteHref(company.website)
  return (
    <td class="foot" style={emailStyle.foot}>
      <p style={emailStyle.footName}>{company.name}</p>
      <p style={emailStyle.footLine}>{company.address}</p>
      <p style={emailStyle.footLine}>
        {company.email && (
          <a href={emailHref(company.email)} style={emailStyle.footLink}>
            {company.email}
          </a>
        )}
        {company.phone && ` · ${company.phone}`}
        {website && ' · '}
        {website && (
          <a href={website} style={emailStyle.footLink}>
            {website.replace(/^https?:\/\/(www\.)?|\/$/g, '')}
          </a>
        )}
      </p>
      <p style={emailStyle.footNote}>{labelsFor(language).email.automatic}</p>
    </td>
  )
}

const Body = ({ bodyText, company, language, preheader, action }: EmailContent) => (
  <body class="ground" style={emailStyle.body}>
    {preheader && <div style={emailStyle.preheader}>{preheader}</div>}
    <table role="presentation" width="100%" cellPadding={0} cellSpacing={0} class="ground" style={emailStyle.ground}>
      <tbody>
        <tr>
          <td style={emailStyle.outer}>
            <table role="presentation" width="100%" cellPadding={0} cellSpacing={0} style={emailStyle.sheet}>
              <tbody>
                <tr>
                  <td style={emailStyle.head}>{company.name}</td>
                </tr>
                <tr>
                  <td class="card" style={emailStyle.card}>
                    <div class="text" style={emailStyle.text}>
                      <Prose text={bodyText} />
                    </div>
                    {action && <Action {...action} />}
                  </td>
                </tr>
                <tr>
                  <Sender company={company} language={language} />
                </tr>
              </tbody>
            </table>
          </td>
        </tr>
      </tbody>
    </table>
  </body>
)

const headTags = [
  '<meta charset="utf-8">',
  '<meta name="viewport" content="width=device-width, initial-scale=1">',
  '<meta name="color-scheme" content="light dark">',
  '<meta name="supported-color-schemes" content="light dark">',
  `<style>${emailCss}</style>`,
].join('')

/** An e-mail as HTML that holds in every mail program: tables, inline styles, readable in dark mode. */
export const emailHtml = (content: EmailContent): string => {
  const title = renderToString(<title>{content.subject}</title>)
  const body = renderToString(<Body {...content} />)
  return `<!doctype html><html lang="${content.language}"><head>${headTags}${title}</head>${body}</html>`
}
