/** @jsxImportSource preact */
import type { CompanyView } from '@/src/domain/shared/companyView'
import type { Labels } from './labels/labelsEn'
import { emailHref, phoneHref } from './links'

type Advisor = { name: string; email: string | null; phone: string | null }
type AdvisorCardProps = { advisor: Advisor; company: CompanyView; labels: Labels }

/** The person behind the journey and how to reach them, with the company's own address where theirs is missing. */
export const AdvisorCard = ({ advisor, company, labels }: AdvisorCardProps) => {
  const email = advisor.email ?? company.email
  const phone = advisor.phone ?? company.phone
  return (
    <section class="advisor wrap narrow" aria-labelledby="advisor-title">
      <h2 id="advisor-title" class="eyebrow">
        {labels.advisor}
      </h2>
      <p class="advisor-name">{advisor.name}</p>
      <p>{labels.advisorLead}</p>
      <p class="advisor-links">
        {email && <a href={emailHref(email)}>{labels.writeTo(advisor.name)}</a>}
        {phone && <a href={phoneHref(phone)}>{phone}</a>}
      </p>
    </section>
  )
}
