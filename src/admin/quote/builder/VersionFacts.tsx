'use client'
import { Link } from '@payloadcms/ui'
import type { BuilderState } from '@/src/queries/quote/builderWire'

type Props = Pick<BuilderState, 'quote' | 'version' | 'versions'>

/** Which quote this is, for whom, and the way to its other versions. */
export const VersionFacts = ({ quote, version, versions }: Props) => (
  <p className="builder-facts">
    <Link href={`/admin/collections/quotes/${quote.id}`}>{quote.reference}</Link>
    <span>{quote.customer_name}</span>
    {versions.map(({ id, number, status }) =>
      id === version.id ? (
        <strong key={id}>
          Version {number}, {status}
        </strong>
      ) : (
        <Link key={id} href={`/admin/builder/${id}`}>
          {number}, {status}
        </Link>
      ),
    )}
  </p>
)
