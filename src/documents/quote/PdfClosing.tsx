/** @jsxImportSource preact */
import { instantDay } from '../shared/format'
import { Prose } from '../shared/Prose'
import { photoCredits } from '../shared/photoCredits'
import { PdfAttachments } from './PdfAttachments'
import { picturesOf } from './picturesOf'
import type { QuotePart } from './quotePageTypes'

/** The end: how to say yes, whom one deals with, the terms. */
export const PdfClosing = ({ view, labels }: QuotePart) => {
  const { advisor, company } = view
  const credits = photoCredits(picturesOf(view))
  return (
    <div class="closing">
      <section class="closing-cards">
        <div>
          <h2>{labels.pdf.closing}</h2>
          <p>{labels.pdf.closingText}</p>
          <p class="fine">
            {labels.validUntil} {instantDay(view.validUntil, view.language)}
          </p>
        </div>
        <div>
          <p class="eyebrow">{labels.advisor}</p>
          <h2>{advisor.name}</h2>
          <p class="contact">
            {[advisor.email ?? company.email, advisor.phone ?? company.phone].filter(Boolean).join('\n')}
          </p>
          <p class="fine contact">
            {[company.name, company.address, company.website, company.registration].filter(Boolean).join('\n')}
          </p>
        </div>
      </section>
      <PdfAttachments view={view} labels={labels} />
      <section class="pdf-terms">
        <h2>{labels.terms}</h2>
        <div class="terms-text">
          <Prose text={view.terms.text} />
        </div>
        <p class="fine">{labels.termsVersion(view.terms.version)}</p>
        {credits.length > 0 && <p class="fine">{labels.photograph(credits.join(', '))}</p>}
      </section>
    </div>
  )
}
