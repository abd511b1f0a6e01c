/** @jsxImportSource preact */
import { attachmentTypes } from '@/src/domain/quote/attachmentFile'
import { fileSize } from '../shared/format'
import type { QuotePart } from './quotePageTypes'

const kindOf = (contentType: string): string =>
  (attachmentTypes[contentType as keyof typeof attachmentTypes] ?? contentType).toUpperCase()

/** The files that go with the quote, each a link; nothing where there is none. */
export const AttachmentsSection = ({ view, labels, urlOf }: QuotePart & { urlOf: (id: string) => string }) =>
  view.attachments.length > 0 ? (
    <section class="attachments wrap" aria-labelledby="attachments-title">
      <h2 id="attachments-title">{labels.attachments.title}</h2>
      <ul>
        {view.attachments.map(({ id, title, contentType, bytes }) => (
          <li key={id}>
            <a href={urlOf(id)}>{title}</a>
            <span class="fine">
              {kindOf(contentType)}, {fileSize(bytes, view.language)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  ) : null
