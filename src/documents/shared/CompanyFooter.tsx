/** @jsxImportSource preact */
import type { CompanyView } from '@/src/domain/shared/companyView'
import type { Labels } from './labels/labelsEn'
import { emailHref, phoneHref, websiteHref } from './links'

type CompanyFooterProps = { company: CompanyView; labels: Labels; credits?: string[] }

/** The foot of every page: who we are, how to reach us, whose photographs were shown. */
export const CompanyFooter = ({ company, labels, credits = [] }: CompanyFooterProps) => {
  const website = websiteHref(company.website)
  return (
    <footer class="foot">
      <div class="wrap foot-grid">
        <div>
          <p class="wordmark">{company.name}</p>
          <p>{company.tagline}</p>
        </div>
        <address>
          <p>{company.address}</p>
          {company.registration && <p>{company.registration}</p>}
        </address>
        <ul class="foot-links">
          {company.email && (
            <li>
              <a href={emailHref(company.email)}>{company.email}</a>
            </li>
          )}
          {company.phone && (
            <li>
              <a href={phoneHref(company.phone)}>{company.phone}</a>
            </li>
          )}
          {website && (
            <li>
              <a href={website}>{website.replace(/^https?:\/\/(www\.)?|\/$/g, '')}</a>
            </li>
          )}
        </ul>
        {credits.length > 0 && <p class="foot-credits">{labels.photograph(credits.join(', '))}</p>}
      </div>
    </footer>
  )
}
