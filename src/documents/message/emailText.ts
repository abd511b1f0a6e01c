import type { EmailContent } from './emailContent'

/** The plain-text half of an e-mail: the message, the link it leads to, who sends it. */
export const emailText = ({ bodyText, company, action }: EmailContent): string => {
  const sender = [company.name, company.address, company.phone, company.email, company.website].filter(Boolean)
  const link = action ? [`${action.label}:\n${action.url}`] : []
  return `${[bodyText.trim(), ...link, `--\n${sender.join('\n')}`].join('\n\n')}\n`
}
