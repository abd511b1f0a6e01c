import type { CustomerTagView } from '@/src/queries/crm/customerTags'

/** The tags of a customer as chips. */
export const Tags = ({ tags }: { tags: CustomerTagView[] }) =>
  tags.length > 0 && (
    <ul className="customer-tags" aria-label="Tags">
      {tags.map(({ id, name, colour }) => (
        <li key={id} className={`customer-tags__one customer-tags__one--${colour}`}>
          {name}
        </li>
      ))}
    </ul>
  )
