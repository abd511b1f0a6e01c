/** @jsxImportSource preact */
import type { ServiceView } from '@/src/domain/shared/serviceView'
import type { Labels } from './labels/labelsEn'

/** What happens on a day or on the way: what has words of its own, and what the travelers arrange themselves. */
export const Services = ({ services, labels }: { services: ServiceView[] | undefined; labels: Labels }) =>
  services && services.length > 0 ? (
    <ul class="services">
      {services.map(({ label, text, kind }) => (
        <li key={`${label}${text}`}>
          <strong>{label}</strong>
          {kind !== 'included' && (
            <span class="tag">{kind === 'optional' ? labels.optional : labels.ownArrangement}</span>
          )}
          {text && <span class="service-text">{text}</span>}
        </li>
      ))}
    </ul>
  ) : null
